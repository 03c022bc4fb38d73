package io.seciot.model.file;

import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.Message;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.model.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.jspecify.annotations.Nullable;

/** Reads what is stated of an item, each fact with its source. */
final class FactReader {

  private final Problems problems;

  FactReader(Problems problems) {
    this.problems = problems;
  }

  ImmutableSortedMap<String, Fact> facts(Cursor cursor) {
    Map<String, Fact> read = new TreeMap<>();
    cursor.eachField((property, value) -> {
      Fact fact = fact(cursor.at(property), value);
      if (fact != null) {
        read.put(property, fact);
      }
    });
    return SortedMaps.immutable.withSortedMap(new TreeMap<>(read));
  }

  /** No fact where nothing is written: that is unknown, as if the property were not there. */
  private @Nullable Fact fact(String path, Located written) {
    if (isNothing(written)) {
      return null;
    }
    if (!(written instanceof Located.Fields)) {
      Value value = value(path, written);
      return value == null ? null : Fact.drawn(value);
    }
    Cursor cursor = Cursor.on(problems, path, written);
    Located content = cursor.take("value");
    if (content == null) {
      cursor.problem(
          "value", Message.of("the field \"{0}\" is missing", "value"), Message.of("Add it"));
      return null;
    }
    Source source = Source.DRAWN;
    Extras ofSource = Extras.NONE;
    if (cursor.has("source")) {
      Cursor said = cursor.object("source");
      source = source(said);
      ofSource = leftOver(said, source);
    }
    Extras extras = cursor.extras().with("source", ofSource);
    Value value = isNothing(content) ? null : value(cursor.at("value"), content);
    return value == null ? null : new Fact(value, source, extras);
  }

  private static boolean isNothing(Located written) {
    return written instanceof Located.Scalar scalar
        && (scalar.value() == null || "".equals(scalar.value()));
  }

  private @Nullable Value value(String path, Located written) {
    switch (written) {
      case Located.Scalar(int line, String text) -> {
        return Value.of(text);
      }
      case Located.Scalar(int line, Boolean flag) -> {
        return Value.of(flag);
      }
      case Located.Scalar(int line, Long number) -> {
        return Value.of(number);
      }
      case Located.Entries(int line, List<Located> values)
          when values.stream().allMatch(v -> v instanceof Located.Scalar(int l, String t)) -> {
        return Value.of(
            Lists.immutable.withAll(values).collect(v -> (String) ((Located.Scalar) v).value()));
      }
      case Located.Entries list -> {
        problems.add(
            list.line(),
            path,
            "a list of texts is expected here and not all are texts",
            "Put each in quotation marks");
        return null;
      }
      case Located other -> {
        problems.add(
            other.line(),
            path,
            Message.of(
                "expected a text, a whole number, true, false or a list of texts, not {0}",
                other.what()),
            Message.of("Leave the fact out where it is unknown"));
        return null;
      }
    }
  }

  private static Source source(Cursor cursor) {
    if (cursor.has("answered")) {
      Cursor answered = cursor.object("answered");
      return new Source.Answered(signature(answered), answered.optionalText("evidence"));
    }
    if (cursor.has("imported")) {
      Cursor imported = cursor.object("imported");
      return new Source.Imported(imported.requiredText("file"), imported.lineNumber("line"));
    }
    if (cursor.has("catalogue")) {
      return new Source.Catalogue(cursor.requiredText("catalogue"));
    }
    if (cursor.has("evidence")) {
      return new Source.Evidence(cursor.requiredText("evidence"));
    }
    cursor.problem(
        "",
        "this says no known source",
        "Use one of answered, imported, catalogue and evidence, or leave the source out");
    return Source.DRAWN;
  }

  /** What the source holds beyond what is known, below the name of its sort. */
  private static Extras leftOver(Cursor said, Source source) {
    return switch (source) {
      case Source.Answered answered -> below(said, "answered", "by", "on", "evidence");
      case Source.Imported imported -> below(said, "imported", "file", "line");
      case Source.Catalogue catalogue -> said.extras();
      case Source.Evidence evidence -> said.extras();
      case Source.Drawn drawn -> Extras.NONE;
    };
  }

  private static Extras below(Cursor said, String sort, String... known) {
    Cursor content = said.object(sort);
    for (String field : known) {
      content.take(field);
    }
    return said.extras().with(sort, content.extras());
  }

  static Signature signature(Cursor cursor) {
    return new Signature(cursor.requiredText("by"), cursor.requiredDate("on"));
  }
}
