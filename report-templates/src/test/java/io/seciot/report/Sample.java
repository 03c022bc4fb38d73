package io.seciot.report;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.Profile;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.View;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Explanation;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Level;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.Risk;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Stride;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.risk.MeasureInPlace;
import io.seciot.ontology.risk.RiskRegister;
import io.seciot.ontology.risk.RiskRow;
import io.seciot.ontology.standards.Provision;
import io.seciot.ontology.standards.Provision.ProvisionLevel;
import io.seciot.ontology.standards.Standard;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/** An analysis made by hand that holds one of everything, with names meant to break out. */
final class Sample {

  static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  static final LocalDate DATE = LocalDate.of(2026, 3, 14);
  static final String HASH = "sha256:0123456789abcdef";
  static final String HOSTILE = "=1+1<script>alert(\"x\")</script>&'\u0001${x}{0}[[ics]]**b**";

  private static final Element LOCK = Element.of("lock", "lock", "Door lock");
  private static final Element PORT =
      Element.of("swd", "debug-port", HOSTILE).withParent(LOCK.id());
  private static final Element APP = Element.of("app", "mobile-app", "App");
  private static final Flow FLOW = Flow.of("app-to-lock", "Commands", "app", "lock");

  private Sample() {}

  static ReportRequest request(ReportFormat format) {
    return new ReportRequest(
        "en-303-645", "v3.1.3", analysis(), Sample::remedies, risks(), DATE, HASH, format);
  }

  /** The first finding with a plan that closes it, and a risk that a stated measure keeps away. */
  private static RiskRegister risks() {
    Finding first = analysis().findings().getFirst();
    Finding other = analysis().findings().getLast();
    Fact fact = new Fact(Value.of("locked"), new Source.Evidence("Test report LAB-9"));
    MeasureInPlace locked =
        new MeasureInPlace(
            LOCK, KNOWLEDGE.vocabulary().property("debugAccess").orElseThrow(), fact);
    Countermeasure planned = KNOWLEDGE.countermeasures().get("lock-debug-port");
    return new RiskRegister(
        DATE,
        Lists.immutable.of(
            new RiskRow(
                first,
                first.risk(),
                first.risk(),
                null,
                Lists.immutable.empty(),
                Lists.immutable.of(planned)),
            new RiskRow(
                other,
                other.risk(),
                null,
                null,
                Lists.immutable.of(locked),
                Lists.immutable.empty())));
  }

  static Architecture model() {
    Product product =
        new Product(
            Profile.of(Product.ID, "Lock & <b>Key</b>\u0002").withDescription("Opens a door"),
            "ACME",
            "2.1");
    View view =
        View.empty("overview", "Overview")
            .withBoxes(
                SortedMaps.immutable
                    .of("lock", new Box(260, 20, 220, 160), "app", new Box(20, 40, 140, 80))
                    .newWithKeyValue("swd", new Box(290, 80, 140, 70)));
    return Architecture.of(product).with(LOCK).with(PORT).with(APP).with(FLOW).with(view);
  }

  static Analysis analysis() {
    Question question =
        new Question(
            Question.id("lock", "secureBoot"),
            LOCK,
            KNOWLEDGE.vocabulary().property("secureBoot").orElseThrow(),
            Lists.immutable.of("unverified-boot@lock"),
            Lists.immutable.of("en-303-645-v3.1.3 5.7-1"),
            4);
    return new Analysis(
        model(),
        Lists.immutable.of(confirmed(), decided(), possible()),
        Lists.immutable.empty(),
        Lists.immutable.of(question),
        Lists.immutable.of(
            verdicts("en-303-645-v3.1.3", "V3.1.3 (2024-09)", "5.6-4A"),
            verdicts("en-303-645-v2.1.1", "V2.1.1 (2020-06)", "5.6-4")),
        Lists.immutable.of(decision("gone@lock", LocalDate.of(2026, 1, 1))));
  }

  private static Finding confirmed() {
    return finding("open-debug-port", PORT, Severity.CRITICAL, Confidence.CONFIRMED, null);
  }

  private static Finding decided() {
    return finding(
        "cleartext-flow",
        FLOW,
        Severity.HIGH,
        Confidence.CONFIRMED,
        decision("cleartext-flow@app-to-lock", LocalDate.of(2027, 1, 1)));
  }

  private static Finding possible() {
    return finding("unverified-boot", LOCK, Severity.MEDIUM, Confidence.POTENTIAL, null);
  }

  private static Finding finding(
      String threat,
      Item focus,
      Severity severity,
      Confidence confidence,
      @Nullable Decision decision) {
    Reason stated =
        new Reason(
            focus.name() + ": debug access is \"Open\"",
            focus.id(),
            "debugAccess",
            new Source.Answered(new Signature("Product security lead", DATE), "LAB-7"));
    return new Finding(
        threat + "@" + focus.id(),
        threat(threat),
        Lists.immutable.of(focus, LOCK),
        confidence,
        new Risk("physical", Level.HIGH, Level.VERY_HIGH, severity),
        decision,
        decision == null || !decision.isClosingOn(DATE),
        new Told(
            "Title of " + threat + " on " + focus.name(),
            "Someone attacks " + focus.name() + " and opens the door.",
            Lists.immutable.of(stated, Reason.derived("It is inside Door lock", focus.id())),
            Lists.immutable.of("app", "app-to-lock", "lock"),
            confidence == Confidence.POTENTIAL
                ? Lists.immutable.of(Question.id("lock", "secureBoot"))
                : Lists.immutable.empty(),
            Lists.immutable.of("Physical access counts as medium", "Low skill raises it to high")));
  }

  private record Told(
      String title,
      String scenario,
      ImmutableList<Reason> why,
      ImmutableList<String> path,
      ImmutableList<String> questions,
      ImmutableList<String> arithmetic)
      implements Explanation {}

  private static Threat threat(String id) {
    return new Threat(
        id,
        "device",
        new Threat.Texts("Title", "Scenario", "The port never leaves the lab"),
        SortedSets.immutable.of(Stride.TAMPERING),
        new Threat.References(
            Lists.immutable.of("CWE-1191"),
            Lists.immutable.of("CAPEC-121"),
            Lists.immutable.of("TID-501"),
            Lists.immutable.of("5.6-4"),
            Lists.immutable.of("lock-debug-port")),
        new Threat.Rating("physical", "low", "high"),
        new Threat.Condition(
            "SELECT ?port WHERE {}",
            Lists.immutable.of("port"),
            SortedSets.immutable.of("debugAccess")));
  }

  static ImmutableList<Remedy> remedies(Finding finding) {
    Countermeasure fix =
        new Countermeasure(
            "lock-debug-port",
            "Lock the debug port in production",
            "Switches the port off for good.",
            Lists.immutable.empty(),
            Maps.immutable.empty(),
            "Connect a probe to a finished device",
            new Countermeasure.Outcome("days", Lists.immutable.empty()));
    boolean resolves = finding.confidence() == Confidence.CONFIRMED;
    return Lists.immutable.of(
        new Remedy(
            fix,
            Lists.immutable.of("Burn the fuse", "=cmd|' /C calc'!A0"),
            Lists.immutable.empty(),
            resolves));
  }

  private static Decision decision(String finding, LocalDate expires) {
    return new Decision(
        finding,
        Decision.Status.ACCEPTED,
        new Signature("Product security lead", LocalDate.of(2025, 12, 1)),
        "Only in the lab",
        "SEC-12",
        expires,
        Extras.NONE);
  }

  private static StandardVerdicts verdicts(String id, String edition, String debugProvision) {
    ImmutableList<ProvisionVerdict> decided =
        Lists.immutable.of(
            verdict("5.1-1", "No universal default passwords", "M F (a)", Verdict.NOT_APPLICABLE),
            verdict("5.1-2", "No universal default passwords", "M F (b)", Verdict.MET),
            verdict(debugProvision, "Minimise exposed attack surfaces", "M", Verdict.NOT_MET),
            verdict("5.7-1", "Ensure software integrity", "R", Verdict.OPEN),
            verdict("5.7-2", "Ensure software integrity", "R", Verdict.NOT_EXECUTED));
    return new StandardVerdicts(
        new Standard(id, "ETSI EN 303 645", edition, decided.collect(ProvisionVerdict::provision)),
        decided);
  }

  private static ProvisionVerdict verdict(
      String id, String section, String status, Verdict verdict) {
    boolean mandatory = status.startsWith("M");
    Provision provision =
        new Provision(
            id,
            new Provision.Section(id.substring(0, 3), section),
            status,
            mandatory ? ProvisionLevel.MANDATORY : ProvisionLevel.RECOMMENDED,
            new Provision.Texts("Short title of " + id, "Summary", "Question?"));
    return new ProvisionVerdict(
        provision,
        verdict,
        verdict == Verdict.MET
            ? Lists.immutable.of(Reason.derived("Every password is set by its owner", "lock"))
            : Lists.immutable.empty(),
        verdict == Verdict.OPEN
            ? Lists.immutable.of(Question.id("lock", "secureBoot"))
            : Lists.immutable.empty(),
        verdict == Verdict.NOT_MET
            ? Lists.immutable.of("open-debug-port@swd")
            : Lists.immutable.empty());
  }
}
