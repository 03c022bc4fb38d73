@org.jspecify.annotations.NullMarked
package io.seciot.report.picture;
