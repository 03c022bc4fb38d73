package io.seciot.desktop.canvas;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * The colours of the drawing, taken from the style sheet: {@code -seciot-box-fill} and so on. A
 * canvas cannot be styled, so the region around it is, and it paints with these.
 */
final class Colours {

  /** What has a colour of its own. */
  enum Part {
    SHEET,
    GRID,
    BOX_FILL,
    BOX_LINE,
    BOX_TEXT,
    MUTED_TEXT,
    ICON,
    ACTOR_FILL,
    STORE_FILL,
    PART_FILL,
    SOFTWARE_FILL,
    BOUNDARY_FILL,
    BOUNDARY_LINE,
    BOUNDARY_TEXT,
    FRAME_FILL,
    NOTE_FILL,
    FLOW,
    FLOW_TEXT,
    SELECTION,
    TARGET,
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    ON_BADGE,
    POTENTIAL,
    ADDED,
    REMOVED,
    CHANGED;

    String css() {
      return "-seciot-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final Map<Part, CssMetaData<DiagramView, Paint>> META = meta();

  private final Map<Part, StyleableObjectProperty<Paint>> values = new EnumMap<>(Part.class);

  Colours(DiagramView owner, Runnable changed) {
    META.forEach((part, meta) -> {
      SimpleStyleableObjectProperty<Paint> value =
          new SimpleStyleableObjectProperty<>(meta, owner, part.css(), Color.TRANSPARENT);
      value.addListener((ignored, old, now) -> changed.run());
      values.put(part, value);
    });
  }

  Paint get(Part part) {
    StyleableObjectProperty<Paint> value = values.get(part);
    return value == null ? Color.TRANSPARENT : value.get();
  }

  static List<CssMetaData<? extends Styleable, ?>> metaData() {
    return List.copyOf(META.values());
  }

  private StyleableProperty<Paint> property(Part part) {
    return java.util.Objects.requireNonNull(values.get(part));
  }

  private static Map<Part, CssMetaData<DiagramView, Paint>> meta() {
    Map<Part, CssMetaData<DiagramView, Paint>> all = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      all.put(
          part,
          new CssMetaData<DiagramView, Paint>(
              part.css(), StyleConverter.getPaintConverter(), Color.TRANSPARENT) {
            @Override
            public boolean isSettable(DiagramView view) {
              return true;
            }

            @Override
            public StyleableProperty<Paint> getStyleableProperty(DiagramView view) {
              return view.colours().property(part);
            }
          });
    }
    return all;
  }
}
