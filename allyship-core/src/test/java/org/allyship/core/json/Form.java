package org.allyship.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Action;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Incident;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.PackVersion;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.knowledge.CommonQuestion;
import org.allyship.core.knowledge.Debate;
import org.allyship.core.knowledge.HistoryEvent;
import org.allyship.core.knowledge.ResearchClaim;
import org.allyship.core.knowledge.Term;
import org.allyship.core.knowledge.Work;
import org.allyship.core.plan.Commitment;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.plan.Review;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.core.questionnaire.Item;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.ResponseScale;

/**
 * The JSON form of a value of a type with every field.
 *
 * @param type the type
 * @param json the value on one line
 * @param required the required fields, as a refusal names them
 */
public record Form(Class<?> type, String json, String required) {
  /** The forms of entries, all named {@code e}. */
  public static List<Form> entries() {
    String origin = "'sources':['s','t'],'since':'1.0.0','replacedBy':'f'}";
    return List.of(
        form(
            Action.class,
            "{'id':'e','level':'allyship','coding':{'act':'deed','cost':'none'},'authority':'any',"
                + "'effort':'minutes','capacities':['leader','parent'],'settings':['home'],"
                + "'communities':['women'],'challenges':['z','a'],'next':['b','a'],"
                + origin,
            "'authority' and 'coding' and 'effort' and 'id' and 'level' and 'since'"),
        form(
            Challenge.class,
            "{'id':'e','theme':'penalty','costs':['c'],'signs':['b','a'],'supports':[{'id':'s','giver':'peer'}],"
                + origin,
            "'id' and 'since'"),
        form(
            Interruption.class,
            "{'id':'e','strategies':['distract','direct'],'fits':['equal'],"
                + "'affected':['willing','absent'],'inDanger':false,"
                + origin,
            "'id' and 'inDanger' and 'since'"),
        form(
            Prompt.class,
            "{'id':'e','tags':['listening'],'settings':['school'],'action':'a'," + origin,
            "'id' and 'since'"),
        form(PlanningStep.class, "{'id':'e','questions':['b','a']," + origin, "'id' and 'since'"),
        form(
            Questionnaire.class,
            "{'id':'e','answeredBy':'self','scale':'often','facets':['f'],"
                + "'items':[{'id':'i','facet':'f'}],"
                + origin,
            "'answeredBy' and 'id' and 'scale' and 'since'"),
        form(Term.class, "{'id':'e','related':['u','t']," + origin, "'id' and 'since'"),
        form(
            HistoryEvent.class,
            "{'id':'e','began':1960,'ended':1970,'verification':'verified'," + origin,
            "'began' and 'id' and 'since' and 'verification'"),
        form(
            ResearchClaim.class,
            "{'id':'e','field':'biology','verification':'disputed'," + origin,
            "'field' and 'id' and 'since' and 'verification'"),
        form(Debate.class, "{'id':'e','sides':['b','a']," + origin, "'id' and 'since'"),
        form(CommonQuestion.class, "{'id':'e'," + origin, "'id' and 'since'"),
        form(
            Work.class,
            "{'id':'e','kind':'film','title':'A Title','creators':['B','A'],'began':1960,"
                + "'ended':1970,'verification':'stated',"
                + origin,
            "'id' and 'kind' and 'since' and 'title' and 'verification'"));
  }

  /** The forms of entries and of what is no entry. */
  public static List<Form> all() {
    List<Form> all = new ArrayList<>(entries());
    all.add(
        form(
            Commitment.class,
            "{'id':'c','person':'p','action':'a','change':'C','capacities':['manager'],"
                + "'communities':['disabled'],'firstStep':'F','madeOn':'2026-01-01',"
                + "'reviewOn':'2026-02-01','reviews':[{'date':'2026-02-01','outcome':'kept'}]}",
            "'id' and 'madeOn' and 'person' and 'reviewOn'"));
    all.add(
        form(
            Review.class,
            "{'date':'2026-02-01','outcome':'partly-kept','nextOn':'2026-03-01','note':'N'}",
            "'date' and 'outcome'"));
    all.add(
        form(
            Item.class,
            "{'id':'i','facet':'f','reversed':true,'challenge':'c'}",
            "'facet' and 'id'"));
    all.add(
        form(
            ResponseScale.class,
            "{'id':'s','lowest':1,'highest':5,'optOut':true}",
            "'highest' and 'id' and 'lowest' and 'optOut'"));
    all.add(form(Incident.class, "{'power':'lower','affected':'unasked','danger':true}", ""));
    all.add(
        form(
            PackVersion.class,
            "{'id':'p','version':'1.0.0','sha256':'00ff'}",
            "'id' and 'sha256' and 'version'"));
    return all;
  }

  /** Returns the form of a type. */
  public static Form of(Class<?> type) {
    return all().stream().filter(form -> form.type().equals(type)).findFirst().orElseThrow();
  }

  /** Returns the names of the fields. */
  public List<String> fields() {
    List<String> names = new ArrayList<>();
    tree().fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Returns the form with a field put in place of its own, or added. */
  public Form with(String field, String value) {
    return new Form(type, tree().set(field, parsed(value)).toString(), required);
  }

  /** Returns the form without a field. */
  public Form without(String field) {
    return new Form(type, tree().without(field).toString(), required);
  }

  /** Returns the value. */
  public Object read() {
    return StrictJson.read(json, type, "in");
  }

  /** Returns what is wrong with it; empty when nothing is. */
  public List<String> problems() {
    try {
      read();
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }

  ObjectNode tree() {
    return (ObjectNode) parsed(json);
  }

  private static JsonNode parsed(String json) {
    return JsonBinding.parse(json.replace('\'', '"'), new ArrayList<>()).orElseThrow();
  }

  private static Form form(Class<?> type, String json, String required) {
    return new Form(type, json.replace('\'', '"'), required);
  }
}
