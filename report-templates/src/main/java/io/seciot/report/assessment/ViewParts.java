package io.seciot.report.assessment;

import io.seciot.diagrams.drawing.Badge;
import io.seciot.diagrams.drawing.DiagramPainter;
import io.seciot.diagrams.drawing.DiagramPicture;
import io.seciot.diagrams.drawing.Highlight;
import io.seciot.diagrams.drawing.Symbols;
import io.seciot.diagrams.drawing.Theme;
import io.seciot.diagrams.layout.AutoLayout;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.View;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.report.Progress;
import io.seciot.report.content.Block;
import io.seciot.report.content.Drawing;
import io.seciot.report.content.Line;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Sets;

/** A picture of each view, with a badge on what has confirmed and open findings. */
final class ViewParts {

  /** Longer alternatives tire those who have them read out. */
  private static final int NAMES_SPOKEN = 30;

  private final Assessment assessment;
  private final Wording wording;
  private final Progress progress;

  ViewParts(Assessment assessment, Progress progress) {
    this.assessment = assessment;
    this.wording = assessment.wording();
    this.progress = progress;
  }

  ImmutableList<Block> all() {
    if (assessment.model().elements().isEmpty()) {
      return Lists.immutable.empty();
    }
    MutableList<Block> blocks = Lists.mutable.empty();
    for (View view : views()) {
      progress.begin("Draw " + view.name(), 0.35);
      blocks.add(new Block.Heading(2, "view-" + view.id(), Line.of(view.name())));
      blocks.add(new Block.Picture(draw(laidOut(view)), wording.text("view.caption", view.name())));
    }
    return blocks.toImmutable();
  }

  /** The views in which something is shown; the whole model where there is none. */
  private ImmutableList<View> views() {
    ImmutableList<View> drawn =
        assessment.model().views().toList().toImmutable().reject(view -> view.boxes().isEmpty());
    return drawn.isEmpty()
        ? Lists.immutable.of(View.empty("whole-model", wording.text("view.whole")))
        : drawn;
  }

  private View laidOut(View view) {
    return view.boxes().isEmpty()
        ? AutoLayout.arrange(assessment.model(), view, Sets.mutable.empty())
        : view;
  }

  private Drawing draw(View view) {
    String svg =
        DiagramPainter.svg(assessment.model(), view, symbols(), Theme.LIGHT, highlight(view));
    DiagramPicture.Size size = DiagramPicture.size(svg);
    return new Drawing(svg, alternative(view), size.width(), size.height());
  }

  private Symbols symbols() {
    return Symbols.of(
        kind -> assessment.knowledge().vocabulary().kind(kind).map(Kind::strideRole).orElse("none"),
        kind -> assessment.knowledge().vocabulary().kind(kind).map(Kind::label).orElse(kind));
  }

  private Highlight highlight(View view) {
    MutableMap<String, MutableList<Case>> byItem = Maps.mutable.empty();
    for (Case one : assessment.cases().select(Case::isConfirmedAndOpen)) {
      byItem.getIfAbsentPut(one.finding().focus().id(), Lists.mutable::empty).add(one);
    }
    MutableMap<String, Badge> badges = Maps.mutable.empty();
    byItem.forEachKeyValue((item, cases) -> badges.put(item, badge(cases)));
    return Highlight.NONE.withBadges(badges.toImmutable());
  }

  private static Badge badge(MutableList<Case> cases) {
    Severity worst = cases.collect(one -> one.finding().severity()).max();
    return new Badge(Integer.toString(cases.size()), tone(worst));
  }

  private static Badge.Tone tone(Severity severity) {
    return switch (severity) {
      case CRITICAL -> Badge.Tone.CRITICAL;
      case HIGH -> Badge.Tone.HIGH;
      case MEDIUM -> Badge.Tone.MEDIUM;
      case LOW -> Badge.Tone.LOW;
    };
  }

  private String alternative(View view) {
    ImmutableList<String> shown =
        view.boxes().keysView().collect(assessment::nameOf).toList().toImmutable();
    ImmutableList<String> flows =
        assessment
            .model()
            .flows()
            .select(flow -> view.shows(flow.source()) && view.shows(flow.target()))
            .collect(this::spoken);
    return wording.text(
        "view.alternative",
        view.name(),
        assessment.model().product().name(),
        spoken(shown),
        flows.isEmpty() ? wording.text("view.no-flows") : spoken(flows));
  }

  private String spoken(Flow flow) {
    Item source = assessment.model().items().get(flow.source());
    Item target = assessment.model().items().get(flow.target());
    return source.name() + " to " + target.name();
  }

  private String spoken(ImmutableList<String> names) {
    int left = names.size() - NAMES_SPOKEN;
    return left > 0
        ? wording.text("view.alternative.more", names.take(NAMES_SPOKEN).makeString(", "), left)
        : names.makeString(", ");
  }
}
