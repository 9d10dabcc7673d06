/** Why a file is not what its format asks for. It is thrown where nothing further of the file can be told. */
export class Malformed extends Error {
  override readonly name = 'Malformed';

  /**
   * @param message what is wrong, in words that may quote the file
   * @param offset of the byte, in the file or the member that is being read
   */
  constructor(
    message: string,
    readonly offset?: number,
  ) {
    super(message);
  }
}

/** A limit of our own was reached before the file was read: it was not measured, which is neither sound nor unsound. */
export class BeyondLimit extends Error {
  override readonly name = 'BeyondLimit';

  constructor(
    /** e.g. `holds more than 100,000 entries` */
    message: string,
    readonly offset?: number,
  ) {
    super(message);
  }
}
