package io.seciot.ontology.knowledge;

import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.ontology.standards.Node;
import java.util.Collection;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** A part of a policy file that knows where it stands and says what is wrong with it. */
record PolicySection(String file, String path, Node node, MutableList<Problem> problems) {

  PolicySection at(String name, Node below) {
    return new PolicySection(file, inside(name), below, problems);
  }

  private String inside(String name) {
    return path.isEmpty() ? name : name.isEmpty() ? path : path + "." + name;
  }

  void complain(Node place, String name, String reason, String advice) {
    complain(place, name, Message.of(reason), Message.of(advice));
  }

  void complain(Node place, String name, Message reason, Message advice) {
    problems.add(new Problem(file, place.line(), inside(name), reason, advice));
  }

  void each(BiConsumer<String, Node> field) {
    if (node instanceof Node.Fields fields) {
      fields.values().forEach(field);
    } else {
      complain(node, "", "fields are expected here", "Write \"name: value\" lines");
    }
  }

  PolicySection field(String name) {
    if (node instanceof Node.Fields fields && fields.values().containsKey(name)) {
      return at(name, fields.values().get(name));
    }
    complain(node, name, "the field is missing", "Add it");
    return at(name, new Node.Scalar(node.line(), null));
  }

  ImmutableList<PolicySection> entries() {
    return node instanceof Node.Entries list
        ? Lists.immutable.withAll(list.values()).collect(value -> at("", value))
        : Lists.immutable.empty();
  }

  boolean isKnown(String word, Node place, ImmutableList<String> known) {
    boolean found = known.contains(word);
    if (!found) {
      complain(
          place,
          word,
          Message.of("the word is not known here"),
          Message.of("Use one of {0}", Message.listed(known)));
    }
    return found;
  }

  /** The section replaces ours as a whole, so nothing may be left out. */
  void wants(ImmutableList<String> words, Collection<String> given) {
    words
        .reject(given::contains)
        .forEach(word ->
            complain(
                node,
                word,
                Message.of("it is missing"),
                Message.of("Add it, or leave out {0}", path)));
  }

  <E extends Enum<E>> E word(Class<E> type, E otherwise) {
    String text = text();
    ImmutableList<E> all = Lists.immutable.with(type.getEnumConstants());
    E found = all.detect(value -> word(value).equals(text));
    if (found == null) {
      complain(
          node,
          "",
          Message.of("{0} is not known", Message.quoted(text)),
          Message.of("Use one of {0}", Message.listed(all.collect(PolicySection::word))));
    }
    return found == null ? otherwise : found;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String text() {
    return node instanceof Node.Scalar scalar ? String.valueOf(scalar.value()) : "";
  }

  long number(int least, int most) {
    if (node instanceof Node.Scalar(int line, Long number) && number >= least && number <= most) {
      return number;
    }
    complain(
        node,
        "",
        Message.of("this is no whole number from {0} to {1}", least, most),
        Message.of("Write by how many of the five levels it shifts"));
    return 0;
  }

  ImmutableList<String> texts() {
    return entries().collect(PolicySection::text);
  }
}
