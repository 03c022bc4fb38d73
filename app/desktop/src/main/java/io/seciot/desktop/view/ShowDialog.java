package io.seciot.desktop.view;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.text.WrappingCell;
import io.seciot.desktop.theme.Icon;
import io.seciot.desktop.theme.KnownIcon;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Asks which elements of the model the view shall show too. */
public final class ShowDialog {

  private final Architecture model;
  private final Vocabulary vocabulary;
  private final Texts texts;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final TextField search = new TextField();
  private final ListView<Element> list = new ListView<>();

  /** Shows over this window. */
  public ShowDialog(Window owner, Architecture model, Vocabulary vocabulary, Texts texts) {
    this.model = model;
    this.vocabulary = vocabulary;
    this.texts = texts;
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("views.show.title"));
  }

  /**
   * Asks.
   *
   * @param missing what the view does not show yet
   * @param chosen told the ids of what was chosen
   */
  public void show(
      String view, ImmutableList<Element> missing, Consumer<ImmutableList<String>> chosen) {
    dialog.setHeaderText(texts.get("views.show.heading", view));
    ButtonType show = new ButtonType(texts.get("views.show.do"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(texts.get("views.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().setAll(show, cancel);
    dialog.getDialogPane().setId("show-dialog");
    dialog.getDialogPane().setContent(content(missing));
    Node button = dialog.getDialogPane().lookupButton(show);
    button.setId("show-do");
    button.disableProperty().bind(Bindings.isEmpty(list.getSelectionModel().getSelectedItems()));
    dialog.setOnShown(event -> search.requestFocus());
    dialog.setResultConverter(pressed -> pressed);
    dialog
        .resultProperty()
        .subscribe(pressed -> {
          if (pressed == show) {
            chosen.accept(
                Lists.immutable
                    .withAll(list.getSelectionModel().getSelectedItems())
                    .collect(Element::id));
          }
        });
    dialog.show();
  }

  private Node content(ImmutableList<Element> missing) {
    search.setId("show-search");
    search.setPromptText(texts.get("views.show.search"));
    search.setAccessibleText(texts.get("views.show.search"));
    FilteredList<Element> fitting =
        new FilteredList<>(FXCollections.observableArrayList(missing.castToList()));
    search.textProperty().subscribe(text -> fitting.setPredicate(element -> fits(element, text)));
    list.setItems(fitting);
    list.setId("show-list");
    list.setAccessibleText(texts.get("views.show.title"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(ignored -> new ElementCell());
    VBox content = new VBox(8, search, list);
    content.getStyleClass().add("export");
    return content;
  }

  private static boolean fits(Element element, String text) {
    return element.name().toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Name, kind, and what it is in. */
  private final class ElementCell extends WrappingCell<Element> {

    private final Icon icon = new Icon(KnownIcon.GENERAL);
    private final Label line = words("palette-line");
    private final Label name = words("row-title");
    private final VBox both = new VBox(name, line);

    ElementCell() {
      name.setGraphic(icon);
    }

    @Override
    protected void updateItem(Element element, boolean empty) {
      super.updateItem(element, empty);
      setGraphic(empty || element == null ? null : both);
      setText(null);
      if (!empty && element != null) {
        name.setText(element.name());
        icon.show(
            KnownIcon.of(
                vocabulary.kind(element.kind()).map(Kind::icon).orElse(KnownIcon.GENERAL)));
        line.setText(line(element));
        setAccessibleText(element.name() + ", " + line(element));
      }
    }

    private String line(Element element) {
      String kind = vocabulary.kind(element.kind()).map(Kind::label).orElse(element.kind());
      ImmutableList<Element> around = model.ancestors(element.id());
      return around.isEmpty() ? kind : texts.get("views.show.in", kind, around.getFirst().name());
    }
  }
}
