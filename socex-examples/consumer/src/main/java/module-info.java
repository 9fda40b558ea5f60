/**
 * The module of an application that embeds socex.
 *
 * <p>Start at {@link org.socex.examples.consumer.Noticeboard}.
 */
module org.socex.examples.consumer {
  requires transitive org.socex.core;
  requires org.socex.json;

  exports org.socex.examples.consumer;

  // Hibernate Validator reads the fields of records.
  opens org.socex.examples.consumer;
}
