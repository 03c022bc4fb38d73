package io.seciot.desktop.questions;

import io.seciot.desktop.text.ChoiceNames;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Item;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** How far the answering is, how questions are put, and which. */
final class QuestionsBar {

  /** One thing to narrow the questions to. */
  private record Entry(String id, String name) {}

  private final QuestionsViewModel model;
  private final Texts texts;
  private final FlowPane root = new FlowPane(10, 6);
  private boolean filling;

  QuestionsBar(QuestionsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    root.getStyleClass().add("filter-bar");
    ComboBox<Entry> items = box("questions.item", model.filter().itemProperty());
    ComboBox<Entry> standards = box("questions.standard", model.filter().standardProperty());
    model.shownProperty().subscribe(() -> offer(items, items()));
    model.standards().standardsProperty().subscribe(() -> offer(standards, standards()));
    CheckBox mandatory = new CheckBox(texts.get("questions.mandatory"));
    mandatory.selectedProperty().bindBidirectional(model.filter().mandatoryProperty());
    root.getChildren().addAll(modes(), items, standards, mandatory, progress());
  }

  Region node() {
    return root;
  }

  private HBox modes() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton one = mode("questions.one-by-one", "left-pill", group);
    ToggleButton list = mode("questions.list", "right-pill", group);
    one.setId("questions-one");
    list.setId("questions-all");
    one.setOnAction(event -> model.oneByOneProperty().set(true));
    list.setOnAction(event -> model.oneByOneProperty().set(false));
    model.oneByOneProperty().subscribe(single -> group.selectToggle(single ? one : list));
    return new HBox(one, list);
  }

  private ToggleButton mode(String key, String pill, ToggleGroup group) {
    ToggleButton button = new ToggleButton(texts.get(key));
    button.getStyleClass().addAll("small", pill);
    button.setToggleGroup(group);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private ComboBox<Entry> box(String key, StringProperty chosen) {
    ComboBox<Entry> box = new ComboBox<>();
    box.setAccessibleText(texts.get(key));
    box.getStyleClass().addAll("small", "filter-choice");
    box.getItems().setAll(new Entry("", texts.get(key)));
    box.setConverter(new ChoiceNames<>(Entry::name));
    box.valueProperty()
        .subscribe(entry -> {
          if (!filling && entry != null) {
            chosen.set(entry.id());
          }
        });
    chosen.subscribe(id -> choose(box, id));
    return box;
  }

  private void offer(ComboBox<Entry> box, ImmutableList<Entry> entries) {
    Entry every = box.getItems().getFirst();
    Entry chosen = box.getValue() == null ? every : box.getValue();
    ImmutableList<Entry> all = Lists.immutable.of(every).newWithAll(entries);
    if (box.getItems().equals(all.castToList())) {
      return;
    }
    filling = true;
    box.getItems()
        .setAll(all.contains(chosen) ? all.castToList() : all.newWith(chosen).castToList());
    box.setValue(chosen);
    filling = false;
  }

  private void choose(ComboBox<Entry> box, String id) {
    box.getItems().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .ifPresent(box::setValue);
  }

  private ImmutableList<Entry> items() {
    return model.items().collect(QuestionsBar::entry).toSortedListBy(Entry::name).toImmutable();
  }

  private static Entry entry(Item item) {
    return new Entry(item.id(), item.name());
  }

  private ImmutableList<Entry> standards() {
    return model
        .standards()
        .standardsProperty()
        .get()
        .collect(verdicts -> verdicts.standard())
        .collect(standard -> new Entry(standard.id(), standard.title() + " " + standard.edition()));
  }

  private HBox progress() {
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(60);
    Label words = new Label();
    words.setId("questions-progress");
    words.getStyleClass().add("row-note");
    bar.accessibleTextProperty().bind(words.textProperty());
    model
        .progressProperty()
        .subscribe(now -> {
          bar.setProgress(now.fraction());
          words.setText(words(now));
        });
    HBox row = new HBox(8, bar, words);
    row.getStyleClass().add("question-progress");
    return row;
  }

  private String words(AnswerProgress now) {
    String answers = texts.get("questions.progress", now.answered(), now.answered() + now.open());
    return now.mandatory() == 0
        ? answers
        : answers + "  ·  " + texts.get("questions.decided", now.decided(), now.mandatory());
  }
}
