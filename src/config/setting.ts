/** A value of book.yaml with its place in the file. Types only. */
export interface SettingPlace {
  line: number
  column: number
}

export interface Scalar extends SettingPlace {
  type: 'scalar'
  /** As written, without quotes: `1947`, `true`, `0.10`. */
  text: string
}

export interface List extends SettingPlace {
  type: 'list'
  items: Setting[]
}

export interface Mapping extends SettingPlace {
  type: 'mapping'
  entries: Entry[]
}

export interface Entry extends SettingPlace {
  key: string
  value: Setting
}

/** A key without a value: the same as no key. */
export interface Nothing extends SettingPlace {
  type: 'nothing'
}

export type Setting = Scalar | List | Mapping | Nothing
