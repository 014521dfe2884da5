/** Storage on H2, PostgreSQL and MariaDB; begin with {@link dev.oms.jdbc.JdbcPersistence}. */
package dev.oms.jdbc;
