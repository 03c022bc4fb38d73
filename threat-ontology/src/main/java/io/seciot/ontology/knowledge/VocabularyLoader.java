package io.seciot.ontology.knowledge;

import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.condition.Terms;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Reads kinds and properties. */
final class VocabularyLoader {

  /** Kinds are flat; more levels are a circle. */
  private static final int MOST_LEVELS = 10;

  /** Names of Material Design Icons say their first letter twice: mdi2k-key-chain. */
  private static final Pattern ICON = Pattern.compile("mdi2([a-z])-\\1[a-z0-9]*(-[a-z0-9]+)*");

  private static final String GENERAL_ICON = "mdi2s-shape-outline";

  private final Rdf rdf;
  private final MutableList<Problem> problems = Lists.mutable.empty();

  private VocabularyLoader(Rdf rdf) {
    this.rdf = rdf;
  }

  static Vocabulary load(Rdf rdf) throws ProblemException {
    VocabularyLoader loader = new VocabularyLoader(rdf);
    ImmutableList<Kind> kinds = loader.kinds();
    ImmutableList<Property> properties = loader.properties(kinds.collect(Kind::id));
    if (loader.problems.notEmpty()) {
      throw new ProblemException(loader.problems.toImmutable());
    }
    return new Vocabulary(kinds, properties);
  }

  private ImmutableList<Kind> kinds() {
    return rdf.ofClass("Kind")
        .collect(this::kind)
        .toSortedList(
            Comparator.comparingInt((Kind kind) -> kind.place().order()).thenComparing(Kind::id))
        .toImmutable();
  }

  private Kind kind(Node node) {
    Optional<String> parent =
        rdf.one(node, RDFS.subClassOf.asNode()).flatMap(Terms::localName).map(Terms::kindId);
    return new Kind(
        Terms.kindId(Terms.localName(node).orElse("")),
        label(node),
        rdf.text(node, Rdf.DEFINITION),
        parent.orElse(null),
        rdf.text(node, Rdf.sec("strideRole")),
        icon(node),
        new Kind.Place(order(node), rdf.isTrue(node, Rdf.sec("abstract"))));
  }

  /** That of its nearest ancestor where it has none of its own, as kinds of a pack may not. */
  private String icon(Node kind) {
    Optional<Node> current = Optional.of(kind);
    for (int level = 0; level < MOST_LEVELS && current.isPresent(); level++) {
      String icon = rdf.text(current.get(), Rdf.sec("icon"));
      if (!icon.isEmpty()) {
        if (current.get().equals(kind) && !ICON.matcher(icon).matches()) {
          problem(
              kind,
              "\"" + icon + "\"",
              Message.of("its icon \"{0}\" is no name such as mdi2k-key-chain", icon));
        }
        return icon;
      }
      current = rdf.one(current.get(), RDFS.subClassOf.asNode());
    }
    return GENERAL_ICON;
  }

  private ImmutableList<Property> properties(ImmutableList<String> kinds) {
    return rdf.ofClass("Property")
        .collect(node -> property(node, kinds))
        .toSortedList(Comparator.comparingInt(Property::order).thenComparing(Property::id))
        .toImmutable();
  }

  private Property property(Node node, ImmutableList<String> kinds) {
    String id = Terms.localName(node).orElse("");
    ImmutableList<String> appliesTo =
        rdf.all(node, Rdf.sec("appliesTo"))
            .collect(kind -> Terms.kindId(Terms.localName(kind).orElse("")));
    for (Node kind : rdf.all(node, Rdf.sec("appliesTo"))) {
      String name = Terms.localName(kind).orElse("");
      if (!kinds.contains(Terms.kindId(name))) {
        problem(
            node, "sec:" + name, Message.of("it applies to {0}, which is no kind", "sec:" + name));
      }
    }
    if (appliesTo.isEmpty()) {
      problem(node, "", Message.of("it applies to no kind"));
    }
    Property.Type type = type(node, rdf.text(node, Rdf.sec("type")));
    ImmutableList<Property.Choice> choices =
        rdf.list(node, Rdf.sec("choice")).collect(this::choice);
    boolean chosen = type == Property.Type.CHOICE || type == Property.Type.CHOICES;
    if (chosen == choices.isEmpty()) {
      problem(
          node,
          "sec:type",
          chosen ? Message.of("it has no choices") : Message.of("it has choices and is no choice"));
    }
    return new Property(id, texts(node), appliesTo, type, choices, order(node));
  }

  private Property.Texts texts(Node node) {
    return new Property.Texts(
        label(node),
        rdf.text(node, Rdf.sec("question")),
        rdf.text(node, Rdf.DEFINITION),
        rdf.text(node, Rdf.sec("section")),
        rdf.text(node, Rdf.sec("unit")));
  }

  private Property.Choice choice(Node node) {
    return new Property.Choice(
        rdf.text(node, Rdf.sec("value")), label(node), rdf.text(node, Rdf.DEFINITION));
  }

  private Property.Type type(Node property, String text) {
    for (Property.Type type : Property.Type.values()) {
      if (type.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
        return type;
      }
    }
    problem(property, "sec:type", Message.of("its type \"{0}\" is not known", text));
    return Property.Type.TEXT;
  }

  private String label(Node node) {
    return rdf.text(node, Rdf.LABEL);
  }

  private int order(Node node) {
    OptionalInt order = rdf.number(node, Rdf.sec("order"));
    if (order.isEmpty()) {
      problem(node, "sec:order", Message.of("its order is no whole number"));
    }
    return order.orElse(0);
  }

  private void problem(Node term, String mentioned, Message reason) {
    String name = "sec:" + Terms.localName(term).orElse("");
    problems.add(rdf.problem(name, mentioned, reason, Message.of("Correct its entry")));
  }
}
