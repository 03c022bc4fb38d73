package io.seciot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seciot.model.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsTest {

  private final Reports reports = new Reports(Sample.KNOWLEDGE);
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void givesTheSameBytesForTheSameRequest(ReportFormat format) throws ProblemException {
    byte[] first = reports.bytes(Sample.request(format), Progress.SILENT);
    byte[] second = new Reports(Sample.KNOWLEDGE).bytes(Sample.request(format), Progress.SILENT);

    assertThat(second).isEqualTo(first);
  }

  @Test
  void writesTheFileAndTellsHowFarItIs() throws Exception {
    MutableList<Double> told = Lists.mutable.empty();
    Path out = folder.resolve("report.html");

    reports.render(Sample.request(ReportFormat.HTML), out, listening(told, false));

    assertThat(out).isRegularFile();
    assertThat(told).isSorted().endsWith(1.0);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void writesNothingWhenCancelled(ReportFormat format) {
    Path out = folder.resolve("report");

    assertThatThrownBy(() ->
            reports.render(Sample.request(format), out, listening(Lists.mutable.empty(), true)))
        .isInstanceOf(CancellationException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysWhatToDoWhenTheFileCannotBeWritten() {
    Path out = folder.resolve("missing").resolve("report.html");

    assertThatThrownBy(
            () -> reports.render(Sample.request(ReportFormat.HTML), out, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the folder does not exist")
        .hasMessageContaining("what was there is unchanged");
  }

  @Test
  void leavesAFolderOfTheSameNameAlone() throws Exception {
    Path out = Files.createDirectory(folder.resolve("report.html"));

    assertThatThrownBy(
            () -> reports.render(Sample.request(ReportFormat.HTML), out, Progress.SILENT))
        .isInstanceOf(ProblemException.class);
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void namesTheTypesAndEditionsThatThereAre() {
    ReportRequest request = Sample.request(ReportFormat.HTML);

    assertThatThrownBy(() -> reports.bytes(with(request, "soa", "v3.1.3"), Progress.SILENT))
        .hasMessageContaining("there is no report type \"soa\"")
        .hasMessageContaining("en-303-645");
    assertThatThrownBy(() -> reports.bytes(with(request, "en-303-645", "v9"), Progress.SILENT))
        .hasMessageContaining("there is no edition \"v9\"")
        .hasMessageContaining("v3.1.3, v2.1.1");
  }

  private static ReportRequest with(ReportRequest request, String type, String edition) {
    return new ReportRequest(
        type,
        edition,
        request.analysis(),
        request.remedies(),
        request.risks(),
        request.date(),
        request.modelHash(),
        request.format());
  }

  private static Progress listening(MutableList<Double> told, boolean cancelled) {
    return new Progress() {
      @Override
      public void step(String what, double fraction) {
        told.add(fraction);
      }

      @Override
      public boolean isCancelled() {
        return cancelled;
      }
    };
  }
}
