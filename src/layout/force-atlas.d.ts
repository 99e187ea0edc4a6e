/** The single step of the package, which it does not declare; its matrices are described in its `helpers.js`. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  interface Settings {
    readonly linLogMode: boolean;
    readonly outboundAttractionDistribution: boolean;
    readonly adjustSizes: boolean;
    readonly edgeWeightInfluence: number;
    readonly scalingRatio: number;
    readonly strongGravityMode: boolean;
    readonly gravity: number;
    readonly slowDown: number;
    readonly barnesHutOptimize: boolean;
    readonly barnesHutTheta: number;
  }
  /** Ten numbers a node (x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed), three an edge. */
  const iterate: (settings: Settings, nodes: Float32Array, edges: Float32Array) => void;
  export = iterate;
}
