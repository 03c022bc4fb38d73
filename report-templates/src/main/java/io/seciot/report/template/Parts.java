package io.seciot.report.template;

import io.seciot.report.content.Block;
import org.eclipse.collections.api.list.ImmutableList;

/** What a template can put in. */
public interface Parts {

  /** The value that a name in braces stands for. */
  String value(String name);

  /** The blocks that a name in double brackets stands for; empty where there is nothing to show. */
  ImmutableList<Block> part(String name);
}
