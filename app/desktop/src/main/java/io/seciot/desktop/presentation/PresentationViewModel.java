package io.seciot.desktop.presentation;

import io.seciot.desktop.findings.FindingsViewModel;
import io.seciot.desktop.review.ReviewEntry;
import io.seciot.desktop.review.ReviewViewModel;
import io.seciot.ontology.analysis.Finding;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Steps through the findings or the differences that were listed when it began. What is decided or
 * fixed in the meeting keeps its place, so that nobody loses count.
 */
public final class PresentationViewModel {

  private final FindingsViewModel findings;
  private final ReviewViewModel review;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Slide> slide = new ReadOnlyObjectWrapper<>(new Slide.Gone());
  private ImmutableList<String> ids = Lists.immutable.empty();
  private boolean ofFindings;

  /** Shows from these lists. */
  public PresentationViewModel(FindingsViewModel findings, ReviewViewModel review) {
    this.findings = findings;
    this.review = review;
    findings.selectedProperty().subscribe((before, now) -> follow());
    findings.chosenProperty().subscribe((before, now) -> choose());
    review.selectedProperty().subscribe((before, now) -> follow());
  }

  /** Whether something is shown. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<Slide> slideProperty() {
    return slide.getReadOnlyProperty();
  }

  /** Which one is shown, from 1. */
  public ReadOnlyIntegerProperty placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** How many there are. */
  public int count() {
    return ids.size();
  }

  /** Shows the listed findings, beginning with the one that is looked at. */
  public void showFindings() {
    ofFindings = true;
    begin(findings.shownProperty().get().collect(Finding::id), findings.selectedIdProperty().get());
  }

  /** Shows the listed differences, beginning with the one that is looked at. */
  public void showChanges() {
    ofFindings = false;
    begin(review.shownProperty().get().collect(ReviewEntry::id), review.selectedIdProperty().get());
  }

  private void begin(ImmutableList<String> listed, String first) {
    ids = listed;
    if (ids.notEmpty()) {
      running.set(true);
      review.setMarking(!ofFindings);
      show(Math.max(0, ids.indexOf(first)));
    }
  }

  /** Shows the next one; stays at the last one. */
  public void next() {
    if (place.get() < ids.size()) {
      show(place.get());
    }
  }

  /** Shows the previous one; stays at the first one. */
  public void previous() {
    if (place.get() > 1) {
      show(place.get() - 2);
    }
  }

  /** Shows nothing any longer; what was shown last stays looked at. */
  public void end() {
    running.set(false);
    review.setMarking(true);
  }

  private void show(int index) {
    place.set(index + 1);
    if (ofFindings) {
      findings.selectedIdProperty().set(ids.get(index));
    } else {
      // What is looked at already is told anew: meanwhile the drawing may show something else.
      review.selectedIdProperty().set("");
      review.selectedIdProperty().set(ids.get(index));
    }
    follow();
    choose();
  }

  private void follow() {
    if (running.get()) {
      slide.set(current());
    }
  }

  private Slide current() {
    String id = ids.get(place.get() - 1);
    if (ofFindings) {
      return finding(id).map(found -> (Slide) new Slide.OfFinding(found)).orElse(new Slide.Gone());
    }
    return review
        .selectedProperty()
        .get()
        .filter(entry -> entry.id().equals(id))
        .map(entry -> (Slide) new Slide.OfChange(entry))
        .orElse(new Slide.Gone());
  }

  private Optional<Finding> finding(String id) {
    return findings.selectedProperty().get().filter(found -> found.id().equals(id));
  }

  /** Decisions are about what is shown, also where the list behind it has dropped it. */
  private void choose() {
    if (running.get() && slide.get() instanceof Slide.OfFinding(Finding finding)) {
      boolean chosen =
          findings
              .chosenProperty()
              .get()
              .collect(Finding::id)
              .equals(Lists.immutable.of(finding.id()));
      if (!chosen) {
        findings.choose(Lists.immutable.of(finding));
      }
    }
  }
}
