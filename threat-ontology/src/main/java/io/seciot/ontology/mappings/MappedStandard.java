package io.seciot.ontology.mappings;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A standard of which the requirements are linked to provisions of EN 303 645 V3.1.3. The links are
 * this project's own reading; where a public mapping has them too, it is named in NOTICE.
 *
 * @param title as people call it
 */
record MappedStandard(String id, String title, String edition, ImmutableList<Section> sections) {

  /** The standards that are carried, in the order in which they are shown. */
  private static final ImmutableList<String> IDS =
      Lists.immutable.of(
          "cra-annex-i",
          "en-18031",
          "iec-62443-4-2",
          "iso-27001-2022",
          "nistir-8259",
          "owasp-iot-2018");

  private static final String FOLDER = "/ontology/standards/mapped/";

  /** A part of the standard; its number may be empty. */
  record Section(String number, String title, ImmutableList<Requirement> requirements) {}

  /**
   * A requirement.
   *
   * @param title a label, never the text of the standard
   * @param scope to which part of the standard it belongs; empty where that says nothing
   * @param organisational whether it asks for what people and organisations do
   * @param addressedBy provisions that serve it in substance
   * @param touchedBy provisions that touch a part of it
   */
  record Requirement(
      String id,
      String title,
      String scope,
      boolean organisational,
      ImmutableList<String> addressedBy,
      ImmutableList<String> touchedBy) {}

  private record Written(String title, String edition, List<WrittenSection> sections) {}

  private record WrittenSection(
      String number, String title, List<WrittenRequirement> requirements) {}

  private record WrittenRequirement(
      String id,
      String title,
      @Nullable String scope,
      @Nullable String concerns,
      @Nullable List<String> addressedBy,
      @Nullable List<String> touchedBy) {

    Requirement read() {
      return new Requirement(
          id,
          title,
          Objects.requireNonNullElse(scope, ""),
          "organisation".equals(concerns),
          Lists.immutable.withAll(Objects.requireNonNullElse(addressedBy, List.of())),
          Lists.immutable.withAll(Objects.requireNonNullElse(touchedBy, List.of())));
    }
  }

  /** Those that come with the product. */
  static ImmutableList<MappedStandard> builtIn() {
    ObjectMapper mapper = new ObjectMapper();
    return IDS.collect(id -> read(id, mapper));
  }

  private static MappedStandard read(String id, ObjectMapper mapper) {
    try (InputStream content = MappedStandard.class.getResourceAsStream(FOLDER + id + ".json")) {
      Written written = mapper.readValue(content, Written.class);
      return new MappedStandard(
          id,
          written.title(),
          written.edition(),
          Lists.immutable
              .withAll(written.sections())
              .collect(section ->
                  new Section(
                      section.number(),
                      section.title(),
                      Lists.immutable
                          .withAll(section.requirements())
                          .collect(WrittenRequirement::read))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
