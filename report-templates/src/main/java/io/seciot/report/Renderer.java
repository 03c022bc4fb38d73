package io.seciot.report;

import io.seciot.report.content.Report;

/** Writes reports of any type in one format. Each format has one. */
@FunctionalInterface
interface Renderer {

  /** The bytes of the file. The same report gives the same bytes. */
  byte[] render(Report report, Progress progress);
}
