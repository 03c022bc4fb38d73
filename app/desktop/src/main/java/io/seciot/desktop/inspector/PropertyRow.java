package io.seciot.desktop.inspector;

import io.seciot.desktop.text.Texts;
import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Property;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SearchableComboBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.kordamp.ikonli.javafx.FontIcon;

/** One property: its label with help, a control for its value, and where that comes from. */
final class PropertyRow {

  /** One line of a choice; the value is absent for "unknown". */
  private record Option(Optional<Value> value, String label) {}

  private final InspectorViewModel model;
  private final Texts texts;
  private final Property property;
  private final VBox root = new VBox();
  private final Label note = new Label();
  private final Label implied = new Label();
  private final Editor editor;
  private boolean filling;

  /** Shows a value in its control. */
  private interface Editor {
    Control control();

    /**
     * @param absent the words for no value: unknown, or several
     */
    void show(Optional<Value> value, String absent);
  }

  PropertyRow(InspectorViewModel model, Property property, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.property = property;
    this.editor = editor();
    editor.control().setId("fact-" + property.id());
    editor.control().setMaxWidth(Double.MAX_VALUE);
    editor.control().setAccessibleText(property.label());
    Label label = new Label(property.label());
    label.getStyleClass().add("property-label");
    label.setLabelFor(editor.control());
    FontIcon help = new FontIcon("mdi2i-information-outline");
    help.getStyleClass().add("help-icon");
    Label helpLabel = new Label("", help);
    Tooltip tooltip = new Tooltip(property.texts().help());
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(340);
    helpLabel.setTooltip(tooltip);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox heading = new HBox(label, space, helpLabel);
    note.getStyleClass().add("fact-note");
    note.setWrapText(true);
    implied.getStyleClass().addAll("fact-note", "implied");
    implied.setGraphic(new FontIcon("mdi2b-book-open-variant"));
    implied.setWrapText(true);
    root.getStyleClass().add("property-row");
    root.getChildren().addAll(heading, editor.control(), implied, note);
  }

  /** What its value is chosen with. */
  Control control() {
    return editor.control();
  }

  Region node() {
    return root;
  }

  void show(InspectorViewModel.Row row) {
    filling = true;
    editor.show(row.value(), texts.get(row.mixed() ? "value.several" : "value.unknown"));
    filling = false;
    text(note, row.source());
    text(implied, row.implied());
    root.pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("unknown"), row.value().isEmpty());
  }

  private static void text(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  private Editor editor() {
    return switch (property.type()) {
      case CHOICE -> options(choices());
      case FLAG ->
          options(
              Lists.immutable.of(
                  new Option(Optional.of(Value.of(true)), texts.get("value.yes")),
                  new Option(Optional.of(Value.of(false)), texts.get("value.no"))));
      case CATALOGUE_PART, CATALOGUE_PROTOCOL -> catalogue();
      case CHOICES -> several();
      case AMOUNT -> typed(text -> amount(text));
      case TEXT -> typed(text -> Optional.of(Value.of(text)));
    };
  }

  private ImmutableList<Option> choices() {
    return property
        .choices()
        .collect(choice -> new Option(Optional.of(Value.of(choice.value())), choice.label()));
  }

  private Editor options(ImmutableList<Option> options) {
    return combo(new ComboBox<>(), options);
  }

  private Editor catalogue() {
    ImmutableList<Option> options =
        model
            .choices(property)
            .collect(part -> new Option(Optional.of(Value.of(part.id())), part.name()));
    return combo(new SearchableComboBox<>(), options);
  }

  private Editor combo(ComboBox<Option> box, ImmutableList<Option> options) {
    Option unknown = new Option(Optional.empty(), texts.get("value.unknown"));
    box.getItems().add(unknown);
    box.getItems().addAll(options.castToList());
    box.setConverter(new Labels());
    box.setVisibleRowCount(12);
    box.valueProperty()
        .subscribe(option -> {
          if (!filling && option != null) {
            option
                .value()
                .ifPresentOrElse(
                    value -> model.state(property, value), () -> model.forget(property));
          }
        });
    return new Editor() {
      @Override
      public Control control() {
        return box;
      }

      @Override
      public void show(Optional<Value> value, String absent) {
        Option none =
            absent.equals(unknown.label()) ? unknown : new Option(Optional.empty(), absent);
        Option known = options.detectOptional(option -> option.value().equals(value)).orElse(none);
        box.setValue(
            value.isPresent() && known == none ? new Option(value, value.get().toString()) : known);
      }
    };
  }

  private Editor several() {
    CheckComboBox<Property.Choice> box = new CheckComboBox<>();
    box.getItems().addAll(property.choices().castToList());
    box.setConverter(new ChoiceLabels());
    box.setTitle(texts.get("value.unknown"));
    box.getCheckModel()
        .getCheckedItems()
        .subscribe(() -> {
          if (!filling) {
            ImmutableList<String> chosen =
                Lists.immutable
                    .withAll(box.getCheckModel().getCheckedItems())
                    .collect(Property.Choice::value);
            if (chosen.isEmpty()) {
              model.forget(property);
            } else {
              model.state(property, Value.of(chosen));
            }
          }
        });
    return new Editor() {
      @Override
      public Control control() {
        return box;
      }

      @Override
      public void show(Optional<Value> value, String absent) {
        box.setTitle(value.map(property::display).orElse(absent));
        box.getCheckModel().clearChecks();
        if (value.orElse(null) instanceof Value.Texts many) {
          property
              .choices()
              .select(choice -> many.texts().contains(choice.value()))
              .forEach(box.getCheckModel()::check);
        }
      }
    };
  }

  private static Optional<Value> amount(String text) {
    try {
      return Optional.of(Value.of(Long.parseLong(text.strip())));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Editor typed(java.util.function.Function<String, Optional<Value>> reading) {
    TextField field = new TextField();
    StringProperty before = new SimpleStringProperty("");
    Runnable keep =
        () -> {
          if (field.getText().equals(before.get())) {
            // Who only comes by leaves several values as they are.
            return;
          }
          if (field.getText().isBlank()) {
            model.forget(property);
          } else {
            reading.apply(field.getText()).ifPresent(value -> model.state(property, value));
          }
        };
    field.setOnAction(event -> keep.run());
    field
        .focusedProperty()
        .subscribe((had, has) -> {
          if (had && !has) {
            keep.run();
          }
        });
    return new Editor() {
      @Override
      public Control control() {
        return field;
      }

      @Override
      public void show(Optional<Value> value, String absent) {
        before.set(value.map(Value::toString).orElse(""));
        field.setText(before.get());
        field.setPromptText(
            property.texts().unit().isEmpty() || !absent.equals(texts.get("value.unknown"))
                ? absent
                : texts.get("value.unknown.unit", property.texts().unit()));
      }
    };
  }

  private static final class Labels extends StringConverter<Option> {
    @Override
    public String toString(Option option) {
      return option == null ? "" : option.label();
    }

    @Override
    public Option fromString(String text) {
      throw new UnsupportedOperationException("options are chosen, not typed");
    }
  }

  private static final class ChoiceLabels extends StringConverter<Property.Choice> {
    @Override
    public String toString(Property.Choice choice) {
      return choice == null ? "" : choice.label();
    }

    @Override
    public Property.Choice fromString(String text) {
      throw new UnsupportedOperationException("choices are chosen, not typed");
    }
  }
}
