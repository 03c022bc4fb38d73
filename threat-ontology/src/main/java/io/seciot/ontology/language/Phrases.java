package io.seciot.ontology.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The sentences that reasoning puts together, in one language. A missing key is our mistake and
 * fails at once. Immutable and safe to share.
 */
public final class Phrases {

  /** What is spoken where there are no words in the language that was asked for. */
  public static final Phrases ENGLISH = new Phrases(Locale.ENGLISH);

  private static final Phrases GERMAN = new Phrases(Locale.GERMAN);

  private final Locale locale;
  private final ResourceBundle bundle;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Phrases(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "io.seciot.ontology.language.phrases",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Those in a language, whatever its region; in English where there are none. */
  public static Phrases in(Locale language) {
    return language.getLanguage().equals(GERMAN.language()) ? GERMAN : ENGLISH;
  }

  /** The language as knowledge files write it, such as {@code de}. */
  public String language() {
    return locale.getLanguage();
  }

  /** The sentence of this key with its places filled, numbers in the way of the language. */
  public String say(String key, Object... values) {
    MessageFormat format =
        formats.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale));
    // A format keeps state while it writes, and many threads explain findings at once.
    synchronized (format) {
      return format.format(values);
    }
  }

  /** A value that was worked out, such as {@code local-network}, as people read it. */
  public String value(String worked) {
    String key = "value." + worked;
    return bundle.containsKey(key) ? say(key) : worked.replace('-', ' ');
  }

  /** A label as it stands within a sentence. Abbreviations such as "BLE pairing" stay. */
  public String within(String label) {
    boolean word =
        this == ENGLISH
            && label.length() > 1
            && (Character.isLowerCase(label.charAt(1)) || Character.isWhitespace(label.charAt(1)));
    return word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
  }

  /** The name of a kind within a sentence. */
  public String kind(String label) {
    return say("kind", within(label));
  }

  /** One of something, with the article that the language puts before it. */
  public String one(String noun) {
    return say("aeiou".indexOf(noun.charAt(0)) >= 0 ? "article.vowel" : "article.other", noun);
  }

  /** All of the words: "A, B and C". Empty for none. */
  public String all(ImmutableList<String> words) {
    return joined(words, "list.and");
  }

  /** Any of the words: "A, B or C". Empty for none. */
  public String any(ImmutableList<String> words) {
    return joined(words, "list.or");
  }

  private String joined(ImmutableList<String> words, String last) {
    return words.size() < 2
        ? words.makeString()
        : say(last, words.take(words.size() - 1).makeString(", "), words.getLast());
  }

  /** The first of the words, and how many more there are. */
  public String first(int listed, ImmutableList<String> words) {
    return say("list.more", words.take(listed).makeString(", "), words.size() - listed);
  }
}
