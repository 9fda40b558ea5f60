/**
 * The published part of an edition as schema.org JSON-LD. Start at {@link
 * org.socex.json.schemaorg.SchemaOrg}.
 */
@NullMarked
package org.socex.json.schemaorg;

import org.jspecify.annotations.NullMarked;
