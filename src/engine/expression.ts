/** A condition on a row that somebody wrote in SQL, held to what a condition may do. */
export interface Expression {
  /** the columns that it names, as it writes them */
  readonly columns: readonly string[];
  /**
   * The condition in SQL, with what each column stands for.
   *
   * @param value SQL for a column, by the name that the expression writes; undefined where the column stands for itself
   * @param from the table in a FROM clause, against which its types are checked
   * @throws UserError `invalid_expression` where it is not true or false, or its types do not fit
   */
  condition(value: (column: string) => string | undefined, from: string): Promise<string>;
}
