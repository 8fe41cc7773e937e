/// Elements with content: those of HTML that pages use, and those of SVG that drawings use.
public enum Tag: String, Sendable {
    case html, head, title, body, header, nav, main, footer, section, article, aside, form
    case h1, h2, h3, h4, p, div, span, a, ul, ol, li, dl, dt, dd, table, thead, tbody, tfoot, tr, th, td, caption
    case blockquote, mark, label, button, bdi, strong, em, code, pre, kbd, abbr
    case details, summary, figure, figcaption, time, q, cite, small, sup, sub, search, output
    case select, option, optgroup, fieldset, legend, datalist, textarea, dialog, template, meter, colgroup
    // SVG; `title` and `a` are as in HTML.
    case svg, g, text, tspan, desc, symbol, defs, pattern, clipPath
}

/// Elements that have no content.
public enum VoidTag: String, Sendable {
    case meta, input, link, hr, br, col, img, wbr
    // Shapes of SVG; a title or a link stands around them.
    case path, circle, ellipse, rect, line, polyline, polygon, use
}
