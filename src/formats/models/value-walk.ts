/** What a walk over nested values tells of them, one after the other, so that a file of any size takes the same memory. */
export interface ValueVisitor {
  /** Whether numbers and texts that come now are to be told; what is not told was read as strictly all the same. */
  readonly keepsValues: boolean;
  /** A key of an object; its value comes next. Keys of one object differ. */
  key(name: string): void;
  open(kind: 'object' | 'array'): void;
  close(): void;
  /** @param value undefined where it was not to be told; integers beyond 2⁵³ are exact */
  value(value: string | number | bigint | boolean | null | undefined): void;
  /** So many numbers of an array that is now open, told without their values. */
  numbers(count: number): void;
}
