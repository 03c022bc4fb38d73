package io.seciot.desktop.window;

import io.seciot.model.ProblemException;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Packs;
import java.util.Locale;
import java.util.function.Consumer;

/** Makes documents of models, beside, with the knowledge that each is to be judged by. */
final class Preparing {

  private final Documents.Screens screens;
  private final Services services;

  Preparing(Documents.Screens screens, Services services) {
    this.screens = screens;
    this.services = services;
  }

  /** A model that names packs is judged by them too. */
  void prepare(DocumentStart start, Consumer<OpenDocument> then) {
    if (start.model().packs().isEmpty()) {
      whenKnown(knowledge -> make(start, knowledge, then));
      return;
    }
    Locale language = services.texts().locale();
    services
        .background()
        .run(
            () ->
                BuiltInKnowledge.load(
                    Packs.of(start.model(), start.origin().orElse(null)), language),
            knowledge -> make(start, knowledge, then),
            problem -> withoutPacks(start, problem, then));
  }

  private void withoutPacks(DocumentStart start, Exception failure, Consumer<OpenDocument> then) {
    if (!(failure instanceof ProblemException problem)) {
      notOpened(failure);
    } else if (screens.isToOpenWithoutPacks(problem)) {
      whenKnown(knowledge ->
          make(
              start,
              knowledge,
              document -> {
                document.lackPacks();
                then.accept(document);
              }));
    } else {
      screens.restore();
    }
  }

  /** Working out what a large model shows takes longer than a frame, so it is done aside. */
  private void make(DocumentStart start, Knowledge knowledge, Consumer<OpenDocument> then) {
    Locale language = services.texts().locale();
    services
        .background()
        .run(
            () -> {
              OpenDocument document =
                  new OpenDocument(
                      start.model(),
                      start.saveTo(),
                      Basis.of(knowledge, language, services),
                      services,
                      start.journal());
              document.knowDisk(start.known());
              return document;
            },
            document -> {
              document.follow();
              then.accept(document);
            },
            services.errors()::crash);
  }

  /** Goes on as a task of its own: what fails in it must reach the crash screen. */
  private void whenKnown(Consumer<Knowledge> then) {
    services
        .expertise()
        .knowledge()
        .whenComplete((knowledge, failure) ->
            services
                .background()
                .screen()
                .execute(() -> {
                  if (failure == null) {
                    then.accept(knowledge);
                  } else {
                    services.errors().crash(failure);
                  }
                }));
  }

  /** What failed goes to the user as a sentence where it is a problem, else as a crash. */
  void notOpened(Exception failure) {
    screens.restore();
    if (failure instanceof ProblemException problem) {
      services.errors().show(services.texts().get("error.open"), problem);
    } else {
      services.errors().crash(failure);
    }
  }
}
