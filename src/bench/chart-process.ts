import { loadSite } from '../site.ts'
import { measureCharts } from './measure-charts.ts'

// The body of a process of its own, started by run-charts.ts, so that nothing else warms it or fills its memory.
process.send!(measureCharts(loadSite().records), () => process.exit(0))
