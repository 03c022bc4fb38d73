package io.seciot.desktop.inspector;

import io.seciot.desktop.text.ChoiceNames;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Property;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SearchableComboBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Makes what the value of one property is chosen with: buttons for a few, else a list or field. */
final class ValueEditors {

  /** More than these are easier to read in a list. */
  private static final int MOST_BUTTONS = 4;

  private final InspectorViewModel model;
  private final Property property;
  private final Texts texts;
  private boolean filling;

  ValueEditors(InspectorViewModel model, Property property, Texts texts) {
    this.model = model;
    this.property = property;
    this.texts = texts;
  }

  ValueEditor make() {
    return switch (property.type()) {
      case CHOICE -> options(property.choices().collect(ValueEditors::option));
      case FLAG -> options(Lists.immutable.of(flag(true), flag(false)));
      case CATALOGUE_PART, CATALOGUE_PROTOCOL -> catalogue();
      case CHOICES -> several();
      case AMOUNT -> typed(ValueEditors::amount);
      case TEXT -> typed(text -> Optional.of(Value.of(text)));
    };
  }

  private static Option option(Property.Choice choice) {
    return new Option(Optional.of(Value.of(choice.value())), choice.label());
  }

  private Option flag(boolean yes) {
    return new Option(Optional.of(Value.of(yes)), texts.get(yes ? "value.yes" : "value.no"));
  }

  private ValueEditor options(ImmutableList<Option> options) {
    return options.size() <= MOST_BUTTONS
        ? new AnswerButtons(property.label(), options, this::choose, texts.get("value.again"))
        : combo(new ComboBox<>(), options);
  }

  private void choose(Optional<Value> chosen) {
    chosen.ifPresentOrElse(value -> model.state(property, value), () -> model.forget(property));
  }

  private ValueEditor catalogue() {
    ImmutableList<Option> options =
        model
            .choices(property)
            .collect(part -> new Option(Optional.of(Value.of(part.id())), part.name()));
    return combo(new SearchableComboBox<>(), options);
  }

  private ValueEditor combo(ComboBox<Option> box, ImmutableList<Option> options) {
    Option unknown = new Option(Optional.empty(), texts.get("value.unknown"));
    box.getItems().add(unknown);
    box.getItems().addAll(options.castToList());
    box.setConverter(new ChoiceNames<>(Option::label));
    box.setVisibleRowCount(12);
    box.setButtonCell(new Chosen(box));
    box.valueProperty()
        .subscribe(option -> {
          if (!filling && option != null) {
            choose(option.value());
          }
        });
    return new OfControl(box) {
      @Override
      public void show(Optional<Value> value, String absent) {
        Option none =
            absent.equals(unknown.label()) ? unknown : new Option(Optional.empty(), absent);
        Option known = options.detectOptional(option -> option.value().equals(value)).orElse(none);
        filling = true;
        box.setValue(
            value.isPresent() && known == none ? new Option(value, value.get().toString()) : known);
        filling = false;
      }
    };
  }

  private ValueEditor several() {
    CheckComboBox<Property.Choice> box = new CheckComboBox<>();
    box.getItems().addAll(property.choices().castToList());
    box.setConverter(new ChoiceNames<>(Property.Choice::label));
    box.setTitle(texts.get("value.unknown"));
    box.getCheckModel()
        .getCheckedItems()
        .subscribe(() -> {
          if (!filling) {
            ImmutableList<String> chosen =
                Lists.immutable
                    .withAll(box.getCheckModel().getCheckedItems())
                    .collect(Property.Choice::value);
            choose(chosen.isEmpty() ? Optional.empty() : Optional.of(Value.of(chosen)));
          }
        });
    return new OfControl(box) {
      @Override
      public void show(Optional<Value> value, String absent) {
        filling = true;
        box.setTitle(value.map(property::display).orElse(absent));
        box.setTooltip(value.map(property::display).map(Tooltip::new).orElse(null));
        box.getCheckModel().clearChecks();
        if (value.orElse(null) instanceof Value.Texts many) {
          property
              .choices()
              .select(choice -> many.texts().contains(choice.value()))
              .forEach(box.getCheckModel()::check);
        }
        filling = false;
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

  private ValueEditor typed(Function<String, Optional<Value>> reading) {
    KeptField field =
        new KeptField(text -> {
          if (text.isBlank()) {
            model.forget(property);
          } else {
            reading.apply(text).ifPresent(value -> model.state(property, value));
          }
        });
    return new OfControl(field.control()) {
      @Override
      public void show(Optional<Value> value, String absent) {
        TextField control = field.control();
        field.show(value.map(Value::toString).orElse(""));
        control.setPromptText(
            property.texts().unit().isEmpty() || !absent.equals(texts.get("value.unknown"))
                ? absent
                : texts.get("value.unknown.unit", property.texts().unit()));
      }
    };
  }

  /** An editor that is one control. */
  private abstract static class OfControl implements ValueEditor {
    private final Control control;

    OfControl(Control control) {
      this.control = control;
      control.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Region node() {
      return control;
    }

    @Override
    public Node entry() {
      return control;
    }
  }

  /** The chosen line of a list; where it is cut off, hovering shows all of it. */
  private static final class Chosen extends ListCell<Option> {
    Chosen(ComboBox<Option> box) {
      WholeText.showAt(box, this);
    }

    @Override
    protected void updateItem(Option option, boolean empty) {
      super.updateItem(option, empty);
      setText(empty || option == null ? "" : option.label());
    }
  }
}
