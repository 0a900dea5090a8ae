import type { Records } from '../../records/record.ts'
import type { Name } from '../chart-row.ts'

/** A care model as charts name it, with the colour and shape that it has everywhere. */
export function modelName(records: Records, id: string): Name {
  const model = records.models.get(id)?.data
  return model
    ? { key: model.abbreviation, label: model.abbreviation, tone: `t-m${model.order}`, shape: model.order }
    : { key: id, label: id }
}
