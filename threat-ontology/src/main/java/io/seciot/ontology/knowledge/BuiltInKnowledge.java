package io.seciot.ontology.knowledge;

import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.condition.ConditionCheck;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.language.Phrases;
import io.seciot.ontology.standards.MappedFile;
import io.seciot.ontology.standards.MappedLoader;
import io.seciot.ontology.standards.StandardsLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.jspecify.annotations.Nullable;

/** The knowledge that comes with the product. */
public final class BuiltInKnowledge {

  /** What a pack may add to and not redefine. */
  private static final ImmutableList<String> TERMS =
      Lists.immutable.of("Kind", "Property", "DerivedProperty", "Countermeasure", "Term");

  private BuiltInKnowledge() {}

  /** Reads it, in English. Takes a moment; keep the result. */
  public static Knowledge load() {
    return load(Locale.ENGLISH);
  }

  /** Reads it in a language. Takes a moment; keep the result. */
  public static Knowledge load(Locale language) {
    try {
      return load(KnowledgeFiles.builtIn(), StandardsLoader.builtIn(), language);
    } catch (ProblemException e) {
      throw new IllegalStateException("the built-in knowledge is unsound:\n" + e.getMessage(), e);
    }
  }

  /**
   * Reads it, in English, together with folders of a team's own knowledge, which add to it and
   * change nothing.
   *
   * @param packs folders with threats, vocabulary and countermeasures laid out as ours are
   * @throws ProblemException with everything that is wrong in the packs
   */
  public static Knowledge load(ImmutableList<Path> packs) throws ProblemException {
    return load(packs, Locale.ENGLISH);
  }

  /**
   * The same in a language. What has not been translated stays English.
   *
   * @throws ProblemException with everything that is wrong in the packs
   */
  public static Knowledge load(ImmutableList<Path> packs, Locale language) throws ProblemException {
    JenaSystem.init();
    return load(withPacks(KnowledgeFiles.builtIn(), packs), StandardsLoader.builtIn(), language);
  }

  private static KnowledgeFiles withPacks(KnowledgeFiles whole, ImmutableList<Path> packs)
      throws ProblemException {
    KnowledgeFiles files = whole;
    for (Path pack : packs) {
      KnowledgeFiles more = KnowledgeFiles.ofPack(pack);
      refuseChanges(rdf(files, Phrases.ENGLISH), rdf(more, Phrases.ENGLISH), pack);
      files = files.with(more);
    }
    return files;
  }

  /**
   * Reads a whole knowledge that is kept in a folder, such as the {@code ontology/} of another
   * version of the product, with packs. A folder is whole where it holds EN 303 645, which no pack
   * can bring; any other is a pack.
   *
   * @throws ProblemException with everything that is wrong in the folder and the packs
   */
  public static Knowledge loadWhole(Path folder, ImmutableList<Path> packs)
      throws ProblemException {
    return load(
        withPacks(KnowledgeFiles.ofPack(folder), packs),
        new StandardsLoader(name -> opened(folder, name)),
        Locale.ENGLISH);
  }

  /** Whether a folder holds a whole knowledge rather than a pack. */
  public static boolean isWhole(Path folder) {
    return Files.isRegularFile(folder.resolve("standards/en-303-645/provisions.json"));
  }

  private static @Nullable InputStream opened(Path folder, String name) {
    try {
      return Files.newInputStream(folder.resolve(name.substring(KnowledgeFiles.ROOT.length())));
    } catch (IOException e) {
      return null;
    }
  }

  private static void refuseChanges(Rdf known, Rdf more, Path pack) throws ProblemException {
    MutableList<Problem> problems = Lists.mutable.empty();
    for (String term : TERMS) {
      more.ofClass(term)
          .select(known.ofClass(term)::contains)
          .forEach(node ->
              problems.add(
                  Problem.ofFile(
                      pack.toString(),
                      Message.of("{0} exists already", node.getURI().replaceFirst(".*[#:]", "")),
                      Message.of("Give it a name of its own; a pack adds to what is known"))));
    }
    if (problems.notEmpty()) {
      throw new ProblemException(problems.toImmutable());
    }
  }

  private static Rdf rdf(KnowledgeFiles files, Phrases phrases) throws ProblemException {
    return Rdf.read(
        files.below("vocabulary", ".ttl").newWithAll(files.below("countermeasures", ".ttl")),
        phrases.language());
  }

  static Knowledge load(KnowledgeFiles files) throws ProblemException {
    return load(files, StandardsLoader.builtIn(), Locale.ENGLISH);
  }

  private static Knowledge load(KnowledgeFiles files, StandardsLoader standards, Locale language)
      throws ProblemException {
    return new Translations((phrases, others) -> load(files, standards, phrases, others))
        .load(Phrases.in(language));
  }

  private static Knowledge load(
      KnowledgeFiles files, StandardsLoader standards, Phrases phrases, Translations translations)
      throws ProblemException {
    JenaSystem.init();
    Rdf rdf = rdf(files, phrases);
    Vocabulary vocabulary = VocabularyLoader.load(rdf);
    ImmutableMap<String, Countermeasure> countermeasures =
        CountermeasureLoader.load(rdf, vocabulary);
    ImmutableMap<String, String> sentences = sentences(rdf);
    ConditionCheck check = new ConditionCheck(vocabulary, sentences.keysView().toSet());
    ImmutableList<Threat> threats =
        ThreatLoader.load(
            files.below("threats", ".rq"), check, countermeasures::containsKey, phrases.language());
    return new Knowledge(
        vocabulary,
        threats,
        countermeasures,
        sentences,
        new MappedLoader(vocabulary, threats, countermeasures)
            .add(standards.load(vocabulary, phrases), mapped(files)),
        RiskPolicyReader.read(files, vocabulary),
        GlossaryLoader.load(rdf, vocabulary),
        phrases,
        translations);
  }

  private static ImmutableList<MappedFile> mapped(KnowledgeFiles files) {
    return files
        .below(KnowledgeFiles.STANDARDS, ".json")
        .collect(file -> new MappedFile(file.stem(), file.shown(), file.text()));
  }

  /** What a proof prints for each property that is worked out from the drawing. */
  private static ImmutableMap<String, String> sentences(Rdf rdf) {
    MutableMap<String, String> found = Maps.mutable.empty();
    rdf.ofClass("DerivedProperty")
        .forEach(node ->
            Terms.localName(node)
                .ifPresent(name -> found.put(name, rdf.text(node, Rdf.sec("sentence")))));
    return found.toImmutable();
  }
}
