package io.seciot.report.assessment;

import io.seciot.model.Architecture;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.Product;
import io.seciot.ontology.knowledge.Property;
import io.seciot.report.content.Block;
import io.seciot.report.content.Line;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** What was assessed: the product, its elements and its data. */
final class ScopeParts {

  private final Assessment assessment;
  private final Wording wording;

  ScopeParts(Assessment assessment) {
    this.assessment = assessment;
    this.wording = assessment.wording();
  }

  /** How much the model holds, in words. */
  String extent() {
    Architecture model = assessment.model();
    return wording.text(
        "scope.joined",
        wording.count("scope.elements", model.elements().size()),
        wording.count("scope.flows", model.flows().size()),
        wording.count("scope.data", model.dataAssets().size()),
        wording.count("scope.updates", model.updates().size()));
  }

  ImmutableList<Block> product() {
    Product product = assessment.model().product();
    MutableList<Block.Entry> entries = Lists.mutable.empty();
    entries.add(entry("product.name", product.name()));
    entries.add(entry("cover.maker", stated(product.maker())));
    entries.add(entry("cover.version", stated(product.version())));
    for (String description : Labels.oneIfAny(product.profile().description())) {
      entries.add(entry("product.description", description));
    }
    return Lists.immutable.of(new Block.Facts(wording.text("product.name"), entries.toImmutable()));
  }

  private Block.Entry entry(String label, String text) {
    return new Block.Entry(wording.text(label), Lists.immutable.of(Line.of(text)));
  }

  private String stated(String text) {
    return text.isBlank() ? wording.text("not-stated") : text;
  }

  ImmutableList<Block> elements() {
    Architecture model = assessment.model();
    if (model.elements().isEmpty()) {
      return Lists.immutable.empty();
    }
    MutableList<Block.Row> rows = Lists.mutable.empty();
    model.roots().each(root -> addWithChildren(rows, root, 0));
    return Lists.immutable.of(
        new Block.Table(
            wording.text("column.name"),
            Lists.immutable.of(
                new Block.Column(wording.text("column.name"), 36),
                new Block.Column(wording.text("column.kind"), 22),
                new Block.Column(wording.text("column.description"), 42)),
            rows.toImmutable()));
  }

  /** In the order of the tree, so that a part follows what it is inside of. */
  private void addWithChildren(MutableList<Block.Row> rows, Element element, int depth) {
    String indent = "\u00a0\u00a0\u00a0\u00a0".repeat(Math.min(depth, 6));
    rows.add(
        new Block.Cells(
            Lists.immutable.of(
                Lists.immutable.of(
                    depth == 0 ? Line.strong(element.name()) : Line.of(indent + element.name())),
                Lists.immutable.of(Line.of(assessment.kindOf(element))),
                Lists.immutable.of(Line.of(element.profile().description())))));
    assessment
        .model()
        .children(element.id())
        .each(child -> addWithChildren(rows, child, depth + 1));
  }

  ImmutableList<Block> data() {
    ImmutableList<DataAsset> assets = assessment.model().dataAssets();
    if (assets.isEmpty()) {
      return Lists.immutable.empty();
    }
    return Lists.immutable.of(
        new Block.Table(
            wording.text("column.name"),
            Lists.immutable.of(
                new Block.Column(wording.text("column.name"), 32),
                new Block.Column(wording.text("column.confidentiality"), 17),
                new Block.Column(wording.text("column.integrity"), 15),
                new Block.Column(wording.text("column.availability"), 17),
                new Block.Column(wording.text("column.personal"), 19)),
            assets.collect(this::row)));
  }

  private Block.Row row(DataAsset asset) {
    return new Block.Cells(
        Lists.immutable.of(
            Lists.immutable.of(Line.of(asset.name())),
            value(asset, "confidentiality"),
            value(asset, "integrity"),
            value(asset, "availability"),
            value(asset, "personalData")));
  }

  private ImmutableList<Line> value(DataAsset asset, String property) {
    return Lists.immutable.of(
        asset
            .fact(property)
            .map(fact ->
                assessment
                    .knowledge()
                    .vocabulary()
                    .property(property)
                    .map((Property known) -> known.display(fact.value()))
                    .orElse(fact.value().toString()))
            .map(Line::of)
            .orElseGet(() -> Line.faint(wording.text("not-stated"))));
  }
}
