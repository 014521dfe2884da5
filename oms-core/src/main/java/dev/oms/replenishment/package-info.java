/** When what is ordered anew, from where and how much, and what does not move. */
package dev.oms.replenishment;
