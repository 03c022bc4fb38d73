package io.seciot.diagrams.drawing;

import io.seciot.diagrams.lettering.FlowLabel;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.View;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** What flows take up of a drawing, for who places something else in it. */
public final class FlowRoom {

  /** A label stands where it does whatever the elements look like, or not far from there. */
  private static final Symbol ANY = new Symbol(Symbol.Shape.PLAIN, "", "");

  private FlowRoom() {}

  /** Boxes along the lines of the flows that a view shows, and those of their labels. */
  public static ImmutableList<Box> of(Architecture model, View view) {
    Scene scene = Scene.of(model, view, kind -> ANY);
    LabelPlacement placement = new LabelPlacement(scene);
    MutableList<Box> taken = Lists.mutable.empty();
    for (Scene.Line line : scene.lines()) {
      taken.addAllIterable(LabelPlacement.along(line.points()));
      FlowLabel label = FlowLabel.of(line.flow());
      if (!label.isEmpty()) {
        taken.add(placement.place(line, label.width(), label.height()));
      }
    }
    return taken.toImmutable();
  }
}
