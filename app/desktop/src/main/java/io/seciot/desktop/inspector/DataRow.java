package io.seciot.desktop.inspector;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.model.DataAsset;
import io.seciot.model.Item;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.SortedSets;

/** The data of an item, as links, with a menu to change it. */
final class DataRow {

  private final DataViewModel model;
  private final Texts texts;
  private final FlowPane links = new FlowPane(4, 2);
  private final MenuButton menu = new MenuButton();
  private final VBox root;

  DataRow(DataViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    menu.setText(texts.get("inspector.data.change"));
    menu.setGraphic(new Icon("mdi2f-file-document-outline"));
    menu.getStyleClass().addAll("small", "flat");
    menu.setId("data-menu");
    Label heading = new Label(texts.get("inspector.data"));
    heading.getStyleClass().add("property-label");
    root = new VBox(4, heading, links);
  }

  Region node() {
    return root;
  }

  void show(Item item, boolean wanted) {
    ImmutableSortedSet<String> data = model.of(item).orElse(SortedSets.immutable.empty());
    boolean shown = wanted && model.of(item).isPresent();
    root.setVisible(shown);
    root.setManaged(shown);
    links.getChildren().clear();
    model
        .all()
        .select(asset -> data.contains(asset.id()))
        .forEach(asset -> links.getChildren().add(link(asset)));
    links.getChildren().add(menu);
    // What can be chosen is worked out when it is asked for.
    menu.setOnShowing(event -> fillMenu(item, data));
  }

  private Hyperlink link(DataAsset asset) {
    Hyperlink link = new Hyperlink(asset.name());
    link.setOnAction(event -> model.open(asset.id()));
    return link;
  }

  private void fillMenu(Item item, ImmutableSortedSet<String> data) {
    menu.getItems().clear();
    for (DataAsset asset : model.all()) {
      CheckMenuItem entry = new CheckMenuItem(asset.name());
      entry.setSelected(data.contains(asset.id()));
      entry.setOnAction(event -> model.toggle(item, asset.id()));
      menu.getItems().add(entry);
    }
    TextField name = new TextField();
    name.setPromptText(texts.get("inspector.data.new"));
    name.setAccessibleText(texts.get("inspector.data.new"));
    name.setOnAction(event -> {
      if (!name.getText().isBlank()) {
        menu.hide();
        model.create(item, name.getText().strip());
      }
    });
    CustomMenuItem create = new CustomMenuItem(name, false);
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems().add(create);
  }
}
