package io.seciot.ontology.standards;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * A standard of which the requirements are linked to provisions of EN 303 645 V3.1.3, and to
 * threats, measures and facts of their own. The links are this project's own reading; where a
 * public mapping has them too, it is named in NOTICE.
 *
 * @param title as people call it
 * @param rules the groups and signs that its checks may name; it has no provisions of its own
 */
record MappedStandard(
    String id, String title, String edition, Rules rules, ImmutableList<Section> sections) {

  /** A part of the standard; its number may be empty. */
  record Section(String number, String title, ImmutableList<Requirement> requirements) {}

  /**
   * A requirement.
   *
   * @param title a label, never the text of the standard
   * @param scope to which part of the standard it belongs; empty where that says nothing
   * @param record what to keep on file where no drawing can show it; empty for most
   */
  record Requirement(
      String id, String title, String scope, Concern concern, String record, Links links) {}

  /** Who can show that a requirement is met. */
  enum Concern {
    /** What is drawn and stated. */
    PRODUCT,
    /** What people and organisations do. */
    ORGANISATION,
    /** The maker's word; it is about products or parts that no drawing tells apart. */
    DECLARATION
  }

  /**
   * What decides a requirement.
   *
   * @param addressedBy provisions that serve it in substance
   * @param touchedBy provisions that touch a part of it
   * @param rule its own facts, the threats that break it, and when it applies
   * @param measures countermeasures that show it
   * @param related threats that name a provision which addresses it; one that is confirmed leaves
   *     it open, because touching a provision is not yet breaking a requirement
   */
  record Links(
      ImmutableList<String> addressedBy,
      ImmutableList<String> touchedBy,
      Rule rule,
      ImmutableList<String> measures,
      ImmutableList<String> related) {

    /** Whether something besides provisions decides it. */
    boolean hasOwn() {
      return rule.checks().notEmpty()
          || rule.brokenBy().notEmpty()
          || measures.notEmpty()
          || related.notEmpty();
    }
  }

  /** All requirements in order. */
  ImmutableList<Requirement> requirements() {
    return sections.flatCollect(Section::requirements);
  }
}
