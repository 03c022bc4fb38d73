package io.seciot.desktop.findings;

import io.seciot.ontology.analysis.Finding;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Findings as lines: in an order, in groups that open and close. */
public final class FindingList {

  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.CAUSE);
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.WORST);
  private final ReadOnlyObjectWrapper<ImmutableList<FindingRow>> rows =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private ImmutableList<Finding> findings = Lists.immutable.empty();

  /** Keys of the groups that are not as they begin. */
  private final Set<String> turned = new HashSet<>();

  FindingList() {
    grouping.subscribe(now -> {
      turned.clear();
      build();
    });
    order.subscribe(this::build);
  }

  /** What findings are put together by. */
  public ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  /** What stands first. */
  public ObjectProperty<Order> orderProperty() {
    return order;
  }

  /** The lines from top to bottom. */
  public ReadOnlyObjectProperty<ImmutableList<FindingRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Lists these, of which the worst come first. */
  void show(ImmutableList<Finding> now) {
    findings = now;
    build();
  }

  /** Opens or closes a group. */
  public void turn(FindingRow.Group group) {
    if (!turned.remove(group.key())) {
      turned.add(group.key());
    }
    build();
  }

  /** Opens the group that hides the finding. */
  void uncover(String finding) {
    rows.get()
        .selectInstancesOf(FindingRow.Group.class)
        .select(group -> !group.isOpen())
        .detectOptional(group -> group.findings().anySatisfy(f -> f.id().equals(finding)))
        .ifPresent(this::turn);
  }

  private void build() {
    rows.set(grouping.get().sections(order.get().of(findings)).flatCollect(this::rows));
  }

  private ImmutableList<FindingRow> rows(Grouping.Section section) {
    if (!section.isGroup()) {
      return section.findings().collect(finding -> new FindingRow.Single(finding, false));
    }
    boolean isOpen = grouping.get().beginsClosed() == turned.contains(section.key());
    FindingRow group =
        new FindingRow.Group(section.key(), grouping.get(), section.findings(), isOpen);
    return isOpen
        ? Lists.immutable
            .of(group)
            .newWithAll(section.findings().collect(f -> new FindingRow.Single(f, true)))
        : Lists.immutable.of(group);
  }
}
