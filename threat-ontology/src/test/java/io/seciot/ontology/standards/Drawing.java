package io.seciot.ontology.standards;

import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.ProblemException;
import io.seciot.model.Value;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Explanation;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Level;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.Risk;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.knowledge.Vocabulary;
import io.seciot.ontology.language.Phrases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A small model under assessment. Flows with an end at the internet's services count as internet,
 * flows within one element as inside the device, all others as local network.
 */
record Drawing(Architecture model) implements FactView {

  static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  static final Assessment ASSESSMENT = load();
  static final String NEW = "en-303-645-v3.1.3";
  static final String OLD = "en-303-645-v2.1.1";

  private static Assessment load() {
    try {
      return StandardsLoader.builtIn().load(KNOWLEDGE.vocabulary(), Phrases.ENGLISH);
    } catch (ProblemException e) {
      throw new IllegalStateException(e);
    }
  }

  static Drawing of(String yaml) {
    return read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  /** The product of which every provision holds. */
  static Drawing fulfilsEverything() {
    String file = "fulfils-everything.seciot.yaml";
    try (InputStream content = Objects.requireNonNull(Drawing.class.getResourceAsStream(file))) {
      return read(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Drawing read(InputStream content) {
    try {
      return new Drawing(ModelFiles.read("model.yaml", content));
    } catch (ProblemException | IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  Drawing with(String item, String property, Value value) {
    return with(model.item(item).orElseThrow().profile().withFact(property, Fact.drawn(value)));
  }

  Drawing with(String item, String property, String value) {
    return with(item, property, Value.of(value));
  }

  Drawing without(String item, String property) {
    return with(model.item(item).orElseThrow().profile().withoutFact(property));
  }

  private Drawing with(io.seciot.model.Profile profile) {
    return new Drawing(model.with(model.item(profile.id()).orElseThrow().withProfile(profile)));
  }

  Drawing withoutItem(String item) {
    return new Drawing(model.withItems(model.items().newWithoutKey(item)));
  }

  ProvisionVerdict verdict(String provision) {
    return verdict(NEW, provision, Map.of());
  }

  ProvisionVerdict verdict(String standard, String provision, Map<String, List<String>> findings) {
    return verdicts(standard, findings)
        .provisions()
        .detect(verdict -> verdict.provision().id().equals(provision));
  }

  StandardVerdicts verdicts(String standard, Map<String, List<String>> findings) {
    Assessor assessor = new Assessor(ASSESSMENT);
    return assessor
        .assess(
            assessor.gather(this),
            threat ->
                Lists.immutable
                    .withAll(findings.getOrDefault(threat, List.of()))
                    .collect(id -> confirmed(threat, id)))
        .detect(verdicts -> verdicts.standard().id().equals(standard));
  }

  private Finding confirmed(String threat, String id) {
    Threat known = KNOWLEDGE.threat(threat).orElseThrow();
    Item focus = model.item(id.substring(id.indexOf('@') + 1)).orElseThrow();
    return new Finding(
        id,
        known,
        Lists.immutable.of(focus),
        Confidence.CONFIRMED,
        new Risk("internet", Level.HIGH, Level.HIGH, Severity.HIGH),
        null,
        true,
        new Titled(known.texts().title().replaceAll("\\{\\w+}", focus.name())));
  }

  /** Explains nothing but what a finding is called. */
  private record Titled(String title) implements Explanation {
    @Override
    public String scenario() {
      return "";
    }

    @Override
    public ImmutableList<Reason> why() {
      return Lists.immutable.empty();
    }

    @Override
    public ImmutableList<String> path() {
      return Lists.immutable.empty();
    }

    @Override
    public ImmutableList<String> questions() {
      return Lists.immutable.empty();
    }

    @Override
    public ImmutableList<String> arithmetic() {
      return Lists.immutable.empty();
    }
  }

  @Override
  public Vocabulary vocabulary() {
    return KNOWLEDGE.vocabulary();
  }

  @Override
  public ImmutableList<Item> ofKind(String kind) {
    return model
        .items()
        .valuesView()
        .select(item -> vocabulary().isA(item.kind(), kind))
        .toList()
        .toImmutable();
  }

  @Override
  public Optional<Fact> fact(Item item, String property) {
    return item.fact(property);
  }

  @Override
  public String exposure(Flow flow) {
    if (flow.source().equals(flow.target())) {
      return "in-device";
    }
    return isOnline(flow.source()) || isOnline(flow.target()) ? "internet" : "local-network";
  }

  private boolean isOnline(String element) {
    return model
        .item(element)
        .filter(i ->
            vocabulary().isA(i.kind(), "service") || vocabulary().isA(i.kind(), "cloud-service"))
        .isPresent();
  }
}
