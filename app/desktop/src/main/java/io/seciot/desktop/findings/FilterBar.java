package io.seciot.desktop.findings;

import atlantafx.base.controls.CustomTextField;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Search, filter and groups; below, one chip for each filter that is on, and how many fit. */
final class FilterBar {

  /** So many times as wide as letters are high, the bar has no room for words beside the field. */
  private static final double NARROW = 26;

  private final FindingsViewModel model;
  private final Texts texts;
  private final MenuButton filter = new MenuButton();
  private final MenuButton arrange = new MenuButton();
  private final FlowPane chips = new FlowPane(6, 4);
  private final VBox root;

  FilterBar(FindingsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    CustomTextField search = new CustomTextField();
    search.setLeft(new Icon("mdi2m-magnify"));
    search.setPromptText(texts.get("findings.search"));
    search.setAccessibleText(texts.get("findings.search"));
    search.setId("findings-search");
    search.textProperty().bindBidirectional(model.queryProperty());
    menu(filter, "findings-filter", texts.get("findings.filter"), "mdi2f-filter-variant");
    menu(arrange, "findings-arrange", texts.get("findings.arrange"), "mdi2s-sort-variant");
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox bar = new HBox(6, search, filter, arrange);
    bar.widthProperty()
        .subscribe(width -> spellOut(width.doubleValue() > NARROW * search.getFont().getSize()));
    bar.getStyleClass().add("filter-bar");
    chips.getStyleClass().add("filter-chips");
    chips.setId("findings-chips");
    chips.managedProperty().bind(chips.visibleProperty());
    root = new VBox(bar, chips);
    // What each filter would bring is counted when somebody asks, not at every edit.
    fillFilter();
    filter.setOnShowing(event -> fillFilter());
    model.filterProperty().subscribe(now -> showChips());
    model.shownProperty().subscribe(now -> showChips());
    model.list().groupingProperty().subscribe(now -> fillArrange());
    model.list().orderProperty().subscribe(now -> fillArrange());
  }

  private static void menu(MenuButton button, String id, String words, String icon) {
    button.setId(id);
    button.setText(words);
    button.setAccessibleText(words);
    button.setGraphic(new Icon(icon));
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
  }

  /** Where there is no room for words, signs leave more of it for what is searched. */
  private void spellOut(boolean words) {
    for (MenuButton button : new MenuButton[] {filter, arrange}) {
      button.setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
      button.setTooltip(words ? null : new Tooltip(button.getText()));
    }
  }

  Region node() {
    return root;
  }

  private void showChips() {
    FindingFilter now = model.filterProperty().get();
    chips.getChildren().clear();
    chips.setVisible(!now.isEmpty());
    if (now.isEmpty()) {
      return;
    }
    now.choices()
        .forEach(choice ->
            chip(
                model.label(choice),
                () -> model.filterProperty().set(now.toggled(choice.facet(), choice.value()))));
    if (now.onSelection()) {
      chip(
          texts.get("findings.selection"),
          () -> model.filterProperty().set(now.onSelection(false)));
    }
    Button clear = new Button(texts.get("findings.clear"));
    clear.setId("findings-clear");
    clear.getStyleClass().addAll("small", "flat", "filter-chip");
    clear.setOnAction(event -> model.clear());
    Label count = new Label(texts.get("findings.count", model.shownProperty().get().size()));
    count.getStyleClass().add("row-note");
    chips.getChildren().addAll(clear, count);
  }

  private void chip(String words, Runnable remove) {
    Button chip = new Button(words, new Icon("mdi2c-close"));
    chip.getStyleClass().addAll("small", "filter-chip");
    chip.setAccessibleText(texts.get("findings.filter.remove", words));
    chip.setOnAction(event -> remove.run());
    chips.getChildren().add(chip);
  }

  private void fillFilter() {
    FindingFilter now = model.filterProperty().get();
    filter.getItems().clear();
    for (Facet facet : Facet.values()) {
      Menu menu = new Menu(texts.get("findings.facet." + facet.word()));
      for (FindingsViewModel.Offer offer : model.offers(facet)) {
        CheckMenuItem item =
            new CheckMenuItem(texts.get("findings.offer", offer.label(), offer.count()));
        item.setMnemonicParsing(false);
        item.setSelected(now.has(facet, offer.value()));
        item.setOnAction(event -> model.filterProperty().set(now.toggled(facet, offer.value())));
        menu.getItems().add(item);
      }
      if (!menu.getItems().isEmpty()) {
        filter.getItems().add(menu);
      }
    }
    CheckMenuItem selection = new CheckMenuItem(texts.get("findings.selection"));
    selection.setSelected(now.onSelection());
    selection.setOnAction(event -> model.filterProperty().set(now.onSelection(!now.onSelection())));
    MenuItem clear = new MenuItem(texts.get("findings.clear"));
    clear.setDisable(now.isEmpty());
    clear.setOnAction(event -> model.clear());
    filter.getItems().addAll(new SeparatorMenuItem(), selection, clear);
  }

  private void fillArrange() {
    arrange.getItems().clear();
    for (Grouping grouping : Grouping.values()) {
      RadioMenuItem item = new RadioMenuItem(texts.get("findings.group." + grouping.word()));
      item.setSelected(model.list().groupingProperty().get() == grouping);
      item.setOnAction(event -> model.list().groupingProperty().set(grouping));
      arrange.getItems().add(item);
    }
    arrange.getItems().add(new SeparatorMenuItem());
    for (Order order : Order.values()) {
      RadioMenuItem item = new RadioMenuItem(texts.get("findings.order." + order.word()));
      item.setSelected(model.list().orderProperty().get() == order);
      item.setOnAction(event -> model.list().orderProperty().set(order));
      arrange.getItems().add(item);
    }
  }
}
