import type { StylesheetJson } from 'cytoscape';
import { CANVAS, COLOURS, type ColourName, FONTS, STANCE_MARKS, type Theme, TRACE, typeMark, UNEVIDENCED_WIDTH } from '../model/tokens';
import { ENTITY_TYPES, STANCES } from '../model/vocabulary';

/** The library knows double quotation marks alone. */
const SERIF = FONTS.serif.replaceAll("'", '"');

/**
 * The canvas's looks, from the tokens alone. `labelScale` is how much larger than at zoom 1 labels are written, so that
 * they can be read on a picture that is drawn small.
 */
export function stylesheet(theme: Theme, labelScale: number): StylesheetJson {
  const colour = (name: ColourName): string => COLOURS[name][theme];
  const behind = { 'text-background-color': colour('paper'), 'text-background-opacity': 0.9, 'text-background-padding': '1px', 'text-background-shape': 'roundrectangle' };
  const styles = [
    {
      selector: 'core',
      style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 },
    },
    {
      selector: 'node',
      style: {
        width: 'data(size)', height: 'data(size)', 'border-width': CANVAS.rim, 'border-color': colour('paper'), 'border-position': 'outside',
        label: 'data(label)', color: colour('ink'), 'font-family': SERIF, 'font-size': CANVAS.labelSize * labelScale, 'font-weight': 400,
        'text-wrap': 'wrap', 'text-max-width': '10000px', 'line-height': CANVAS.labelLine / CANVAS.labelSize,
        'text-valign': 'bottom', 'text-halign': 'center', 'text-margin-y': CANVAS.labelGap, 'text-events': 'yes',
        ...behind,
        'overlay-opacity': 0, 'z-index': 2,
      },
    },
    { selector: 'node.hushed', style: { 'text-opacity': 0, 'text-background-opacity': 0, 'text-events': 'no' } },
    ...[...ENTITY_TYPES, 'Other'].map((type) => ({
      selector: `node.${type}`,
      style: { shape: typeMark(type).shape, 'background-color': typeMark(type).colour[theme] },
    })),
    {
      selector: 'node.trace',
      style: {
        shape: 'ellipse', 'background-color': colour('paper'), 'border-color': colour('control'), 'border-width': TRACE.ring, 'border-position': 'inside', 'z-index': 1,
      },
    },
    {
      selector: 'node.group',
      style: { 'background-opacity': 0.25, 'border-width': 2, 'border-position': 'inside', 'font-weight': 600 },
    },
    ...[...ENTITY_TYPES, 'Other'].map((type) => ({ selector: `node.group.${type}`, style: { 'border-color': typeMark(type).colour[theme] } })),
    // The head of a pin: a hole in the symbol, whatever its colour.
    {
      selector: 'node.pinned',
      style: { 'pie-size': `${CANVAS.pin}px`, 'pie-1-background-color': colour('paper'), 'pie-1-background-size': 100, 'pie-1-background-opacity': 1 },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight', width: STANCE_MARKS.stated.width, 'line-color': colour('line'), 'line-cap': 'butt',
        'target-arrow-color': colour('line'), 'arrow-scale': 0.8,
        'font-family': SERIF, 'font-style': 'italic', 'font-size': CANVAS.edgeLabelSize * labelScale, color: colour('ink'),
        'text-rotation': 'autorotate', 'text-events': 'no', ...behind, 'text-background-opacity': 0.94, 'text-background-padding': '2px',
        'overlay-opacity': 0, 'z-index': 1,
      },
    },
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.bent', style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(distance)', 'control-point-weights': 0.5 } },
    {
      selector: 'edge.loop',
      style: { 'curve-style': 'bezier', 'control-point-step-size': 'data(distance)', 'loop-direction': 'data(turn)', 'loop-sweep': '90deg' },
    },
    ...STANCES.flatMap((stance) => stanceStyles(stance, colour)),
    { selector: 'edge.bundle', style: { width: 'data(width)', 'line-opacity': 0.35 } },
    { selector: 'edge.disputed, edge.unfound, edge.unevidenced', style: { label: 'data(glyphs)', 'font-style': 'normal', 'text-rotation': 'none', color: colour('partly') } },
    { selector: 'edge.unfound', style: { color: colour('missing'), 'font-size': (CANVAS.edgeLabelSize + 3) * labelScale } },
    ...STANCES.map((stance) => ({ selector: `edge.unevidenced.${stance}`, style: lineWidth(stance, UNEVIDENCED_WIDTH) })),
    { selector: 'edge.unevidenced', style: { color: colour('unchecked'), 'font-size': (CANVAS.edgeLabelSize + 3) * labelScale } },
    // Clear of the bar of what is denied, which its ground would cover: a circle on it would be a struck one.
    { selector: 'edge.unevidenced.denied', style: { 'text-margin-y': -(0.65 * (CANVAS.edgeLabelSize + 3) * labelScale + CANVAS.arrow) } },
    ...['unfound', 'unevidenced'].map((lack) => ({ selector: `edge.${lack}.told, edge.${lack}.named, edge.${lack}.trail`, style: { 'font-size': CANVAS.edgeLabelSize * labelScale } })),

    { selector: 'edge.near', style: lineColour(colour('ink')) },
    ...STANCES.map((stance) => ({ selector: `edge.near.${stance}`, style: lineWidth(stance, 1.3) })),
    { selector: 'node.near', style: { 'font-weight': 600, 'z-index': 3 } },
    { selector: 'edge.told', style: { 'z-index': 2, label: 'data(name)', 'font-style': 'italic', 'text-rotation': 'autorotate', color: colour('ink') } },
    // A casing besides the colour, so that a path is told apart without it.
    { selector: 'node.trail', style: { ...casing(colour('selection'), 7), 'border-color': colour('selection'), 'border-width': 2.5, 'font-weight': 700, 'z-index': 5 } },
    {
      selector: 'edge.trail',
      style: { ...casing(colour('selection'), 5), ...lineColour(colour('selection')), label: 'data(trail)', 'font-style': 'italic', 'text-rotation': 'autorotate', color: colour('selection'), 'z-index': 4 },
    },
    ...STANCES.map((stance) => ({ selector: `edge.trail.${stance}`, style: lineWidth(stance, 1.7) })),
    { selector: 'edge.bundle.trail', style: { 'line-opacity': 0.75 } },
    {
      selector: 'edge.named',
      style: { label: 'data(label)', 'font-style': 'italic', 'text-rotation': 'autorotate', color: colour('ink'), 'z-index': 4 },
    },
    { selector: 'edge.named, edge.told, edge.trail', style: { 'text-margin-x': 'data(textX)', 'text-margin-y': 'data(textY)' } },
    { selector: 'node.over', style: { 'border-color': colour('ink'), 'border-width': 2, 'z-index': 6, 'text-opacity': 1, 'text-background-opacity': 1 } },
    { selector: 'edge.over', style: { ...lineColour(colour('ink')), 'z-index': 5 } },
    ...STANCES.map((stance) => ({ selector: `edge.over.${stance}`, style: lineWidth(stance, 1.5) })),
    {
      selector: 'node.selected',
      style: {
        'border-color': colour('selection'), 'border-width': 3, 'font-weight': 700, 'z-index': 7, 'text-opacity': 1, 'text-background-opacity': 1,
      },
    },
    { selector: 'node.end', style: { 'border-color': colour('selection'), 'border-width': 2, 'font-weight': 700, 'z-index': 6, 'text-opacity': 1, 'text-background-opacity': 1 } },
    { selector: 'edge.selected', style: { ...lineColour(colour('selection')), color: colour('selection'), 'z-index': 5 } },
    ...STANCES.map((stance) => ({ selector: `edge.selected.${stance}`, style: lineWidth(stance, 1.9) })),
    // Last, so that nothing that stands out makes a claim of it.
    {
      selector: 'edge.trace',
      style: {
        width: TRACE.width, 'line-color': colour('control'), 'line-style': 'dashed', 'line-dash-pattern': TRACE.dash, 'target-arrow-shape': 'none', label: '', 'z-index': 0,
      },
    },
    // Whatever colours a line: between the two of a double one is paper.
    ...STANCES.filter((stance) => STANCE_MARKS[stance].double).map((stance) => ({ selector: `edge.edge.${stance}`, style: { 'line-color': colour('paper') } })),
  ];
  return styles;
}

type Style = Readonly<Record<string, unknown>>;

const lineColour = (colour: string): Style => ({ 'line-color': colour, 'line-outline-color': colour, 'target-arrow-color': colour });

/** A pale band of this colour around a symbol or along a line, px to each side. */
const casing = (colour: string, padding: number): Style => ({ 'underlay-color': colour, 'underlay-opacity': 0.17, 'underlay-padding': padding });

/** A line's width, made larger where it stands out. A double line is one of paper between two of colour. */
function lineWidth(stance: (typeof STANCES)[number], factor: number): Style {
  const { double, width } = STANCE_MARKS[stance];
  return double ? { width: (width / 3) * Math.sqrt(factor), 'line-outline-width': (width / 3) * factor } : { width: width * factor };
}

function stanceStyles(stance: (typeof STANCES)[number], colour: (name: ColourName) => string): readonly { selector: string; style: Style }[] {
  const { dash, double, crossed } = STANCE_MARKS[stance];
  const style: Style = {
    ...lineWidth(stance, 1),
    ...(dash.length > 0 ? { 'line-style': 'dashed', 'line-dash-pattern': dash } : {}),
    ...(crossed ? { 'mid-target-arrow-shape': 'tee', 'mid-target-arrow-color': colour('missing') } : {}),
  };
  return [{ selector: `edge.edge.${stance}`, style: { ...style, ...(double ? { 'line-outline-color': colour('line') } : {}) } }];
}
