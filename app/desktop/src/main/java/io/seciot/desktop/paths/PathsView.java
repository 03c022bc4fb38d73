package io.seciot.desktop.paths;

import io.seciot.desktop.empty.EmptyState;
import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.text.ChoiceNames;
import io.seciot.desktop.text.Texts;
import io.seciot.model.DataAsset;
import io.seciot.ontology.paths.AttackPath;
import io.seciot.ontology.paths.Start;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;

/** The paths, the easiest first, and beside them the one that is played. */
public final class PathsView {

  private final PathsViewModel model;
  private final Texts texts;
  private final ListView<AttackPath> list = new ListView<>();
  private final ComboBox<Optional<Start>> starts = new ComboBox<>();
  private final ComboBox<Optional<DataAsset>> assets = new ComboBox<>();
  private final SplitPane root;
  private boolean filling;

  /**
   * @param fixes told the id of a finding whose best fix is to be tried
   */
  public PathsView(PathsViewModel model, Terms terms, Texts texts, Consumer<String> fixes) {
    this.model = model;
    this.texts = texts;
    list.setId("paths-list");
    list.setCellFactory(view -> new PathCell(texts));
    list.setAccessibleText(texts.get("panel.paths"));
    new EmptyState(
            "mdi2v-vector-polyline",
            model.absenceProperty().map(why -> texts.get("paths.absent." + why)))
        .way(
            "paths-all",
            texts.get("paths.absent.all"),
            model.absenceProperty().map("filter"::equals),
            model::showAll)
        .standIn(list);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(path -> {
          if (!filling && path != null) {
            model.play(path);
          }
        });
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.RIGHT) {
        model.next();
        event.consume();
      } else if (event.getCode() == KeyCode.LEFT) {
        model.previous();
        event.consume();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox left = new VBox(choices(), list);
    left.getStyleClass().add("list-side");
    root = new SplitPane(left, new PathDetail(model, terms, texts, fixes).node());
    root.setDividerPositions(0.42);
    model.shownProperty().subscribe(this::show);
    model.selectedProperty().subscribe(this::choose);
  }

  /** The panel. */
  public Region node() {
    return root;
  }

  /** Where the keyboard starts. */
  public Node list() {
    return list;
  }

  private Region choices() {
    choice(
        starts,
        "paths-start",
        texts.get("paths.start"),
        start -> texts.get("paths.start." + start.word()),
        texts.get("paths.start.any"));
    starts
        .valueProperty()
        .subscribe(start -> {
          if (!filling && start != null) {
            model.startProperty().set(start);
          }
        });
    choice(
        assets,
        "paths-asset",
        texts.get("paths.asset"),
        DataAsset::name,
        texts.get("paths.asset.any"));
    assets
        .valueProperty()
        .subscribe(asset -> {
          if (!filling && asset != null) {
            model.assetProperty().set(asset.map(DataAsset::id));
          }
        });
    FlowPane bar = new FlowPane(6, 6, starts, assets);
    bar.getStyleClass().add("filter-bar");
    return bar;
  }

  private static <T> void choice(
      ComboBox<Optional<T>> box, String id, String name, Function<T, String> words, String any) {
    box.setId(id);
    box.getStyleClass().addAll("filter-choice", "wide");
    box.setAccessibleText(name);
    box.setConverter(new ChoiceNames<>(value -> value.map(words).orElse(any)));
  }

  private void show(ImmutableList<AttackPath> paths) {
    filling = true;
    fill(starts, model.starts(), model.startProperty().get());
    fill(
        assets,
        model.assets(),
        model
            .assetProperty()
            .get()
            .flatMap(id -> model.assets().detectOptional(data -> data.id().equals(id))));
    list.getItems().setAll(paths.castToList());
    filling = false;
    choose(model.selectedProperty().get());
  }

  private static <T> void fill(
      ComboBox<Optional<T>> box, ImmutableList<T> values, Optional<T> chosen) {
    box.getItems().setAll(values.collect(Optional::of).castToList());
    box.getItems().addFirst(Optional.empty());
    box.setValue(chosen);
  }

  private void choose(Optional<AttackPath> path) {
    filling = true;
    path.ifPresentOrElse(
        list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    filling = false;
  }
}
