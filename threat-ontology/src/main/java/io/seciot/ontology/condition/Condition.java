package io.seciot.ontology.condition;

import io.seciot.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.SetIterable;

/**
 * A condition taken apart: patterns that must hold, filters on their values, and groups that must
 * not hold. This is the subset of SPARQL that can be widened to unknown facts, re-evaluated after
 * an edit for the touched items alone, and explained.
 *
 * @param variables what is selected; the first is what a finding is about
 * @param patterns what must hold
 * @param filters what the values must fulfil
 * @param absent groups of patterns of which none may hold
 */
public record Condition(
    ImmutableList<Var> variables,
    ImmutableList<Triple> patterns,
    ImmutableList<Expr> filters,
    ImmutableList<Absent> absent) {

  /** A negated group: what must not be drawn. */
  public record Absent(ImmutableList<Triple> patterns, Expr expression) {}

  /**
   * Takes a query apart.
   *
   * @throws ConditionException where it is no SELECT of the subset
   */
  public static Condition parse(String sparql) throws ConditionException {
    Query query = parsed(sparql);
    refuse(!query.isSelectType(), "a condition is a SELECT query");
    refuse(query.isQueryResultStar(), "name the variables instead of *");
    refuse(
        query.hasAggregators() || query.hasGroupBy() || query.hasHaving() || query.hasLimit(),
        "a condition has no GROUP BY, HAVING or LIMIT");
    refuse(query.hasDatasetDescription(), "FROM is not allowed: a condition reads the model alone");
    List<Triple> patterns = new ArrayList<>();
    List<Expr> filters = new ArrayList<>();
    List<Absent> absent = new ArrayList<>();
    for (Element element : group(query.getQueryPattern()).getElements()) {
      if (element instanceof ElementFilter filter) {
        if (filter.getExpr() instanceof E_NotExists not) {
          absent.add(new Absent(triplesOnly(not.getElement()), not));
        } else {
          filters.add(filter.getExpr());
        }
      } else {
        patterns.addAll(triples(element));
      }
    }
    return new Condition(
        Lists.immutable.withAll(query.getProjectVars()),
        Lists.immutable.withAll(patterns),
        Lists.immutable.withAll(filters),
        Lists.immutable.withAll(absent));
  }

  /** What a finding is about. */
  public Var focus() {
    return variables.getFirst();
  }

  /** The patterns whose value decides, because their property is among the asked ones. */
  public ImmutableList<Triple> deciding(SetIterable<String> asked) {
    return patterns.select(
        pattern -> Terms.localName(pattern.getPredicate()).filter(asked::contains).isPresent());
  }

  /** The filters that look at the variable. */
  public ImmutableList<Expr> filtersOn(Node variable) {
    return filters.select(filter -> mentions(filter, variable));
  }

  private static boolean mentions(Expr filter, Node variable) {
    Set<Var> vars = filter.getVarsMentioned();
    return variable instanceof Var var && vars.contains(var);
  }

  private static Query parsed(String sparql) throws ConditionException {
    try {
      return QueryFactory.create(sparql);
    } catch (QueryParseException e) {
      String message = e.getMessage() == null ? "" : e.getMessage();
      throw new ConditionException(
          e.getLine(),
          Message.of(
              "this is not SPARQL: {0}",
              message.lines().findFirst().orElse("").replaceFirst("\\.$", "")));
    }
  }

  private static ElementGroup group(Element element) throws ConditionException {
    if (element instanceof ElementGroup group) {
      return group;
    }
    throw new ConditionException(0, Message.of("the WHERE part must be a group in braces"));
  }

  private static ImmutableList<Triple> triplesOnly(Element element) throws ConditionException {
    List<Triple> found = new ArrayList<>();
    for (Element part : group(element).getElements()) {
      found.addAll(triples(part));
    }
    return Lists.immutable.withAll(found);
  }

  private static List<Triple> triples(Element element) throws ConditionException {
    List<Triple> found = new ArrayList<>();
    switch (element) {
      case ElementTriplesBlock block -> block.patternElts().forEachRemaining(found::add);
      case ElementPathBlock block -> {
        for (TriplePath path : block.getPattern().getList()) {
          if (!path.isTriple()) {
            throw new ConditionException(
                0,
                Message.of(
                    "the path {0} is not allowed; use a derived property such as sec:inside for"
                        + " containment or sec:reachableFrom for reach",
                    path.getPath()));
          }
          found.add(path.asTriple());
        }
      }
      default ->
          throw new ConditionException(
              0,
              Message.of(
                  "only triple patterns, FILTER and FILTER NOT EXISTS are allowed here, not {0}",
                  element
                      .getClass()
                      .getSimpleName()
                      .replace("Element", "")
                      .toUpperCase(java.util.Locale.ROOT)));
    }
    return found;
  }

  private static void refuse(boolean wrong, String reason) throws ConditionException {
    if (wrong) {
      throw new ConditionException(0, Message.of(reason));
    }
  }
}
