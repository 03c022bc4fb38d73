package io.seciot.ontology.standards;

import io.seciot.ontology.standards.Provision.ProvisionLevel;
import io.seciot.ontology.standards.Provision.Section;
import io.seciot.ontology.standards.Provision.Texts;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A provision as the newest edition prints it, in our words.
 *
 * @param form its number and status there
 * @param tests how a laboratory tests it
 * @param older its number and status in the edition before; absent for a new one
 */
record PrintedProvision(
    Form form, Section section, Texts texts, TestGroup tests, @Nullable Form older, int line) {

  /**
   * Number and status in one edition.
   *
   * @param marks numbers of its conditions and letters of its features
   */
  record Form(String id, String status, ProvisionLevel level, ImmutableList<String> marks) {}
}
