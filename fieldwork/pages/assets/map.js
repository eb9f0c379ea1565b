// Layers of the survey's maps: points and outlines fetched by address, each state with its own colour and shape.
// Loaded after Leaflet by the map component; the one name it defines is zhuhuLayer.
(function () {
  "use strict";

  var FAR = 13;
  var CLOSE = 15;

  var DRAW = {
    circle: function (c, x, y, r) { c.arc(x, y, r, 0, Math.PI * 2); },
    square: function (c, x, y, r) { c.rect(x - r, y - r, 2 * r, 2 * r); },
    triangle: function (c, x, y, r) { c.moveTo(x, y - r * 1.2); c.lineTo(x + r * 1.1, y + r * 0.9); c.lineTo(x - r * 1.1, y + r * 0.9); c.closePath(); },
    cross: function (c, x, y, r) { c.moveTo(x - r, y - r); c.lineTo(x + r, y + r); c.moveTo(x + r, y - r); c.lineTo(x - r, y + r); }
  };

  function paint(context, look, point, radius) {
    context.globalAlpha = 1; // whatever the layer before has left
    context.beginPath();
    DRAW[look.shape](context, point.x, point.y, radius);
    if (look.fill) { context.fillStyle = look.fill; context.fill(); }
    context.lineWidth = look.width || 1;
    context.strokeStyle = look.stroke;
    context.stroke();
    if (look.ring) {
      context.beginPath();
      context.arc(point.x, point.y, radius + 3.5, 0, Math.PI * 2);
      context.lineWidth = 1.5;
      context.stroke();
    }
  }

  // Seen from far, an area's mark stands for its dwellings.
  function isHidden(layer) {
    var map = layer._map;
    return layer.isDwelling && map.areaMarks.length > 0 && map.getZoom() < FAR;
  }

  L.Canvas.include({
    _paintState: function (layer) {
      if (!this._drawing || !layer._radius || layer._empty() || isHidden(layer)) { return; }
      paint(this._ctx, layer.options.look, layer._point, layer._radius);
    }
  });

  var StateMark = L.CircleMarker.extend({
    _updatePath: function () { this._renderer._paintState(this); },
    _containsPoint: function (point) { return !this.isFiltered && L.CircleMarker.prototype._containsPoint.call(this, point); }
  });

  function lookOf(options, properties) {
    return options.looks[String(properties[options.by])] || options.looks.other;
  }

  function mark(options, feature, at) {
    var look = lookOf(options, feature.properties);
    var made = new StateMark(at, { radius: look.radius, weight: 4, look: look, snapIgnore: true });
    made.properties = feature.properties;
    return made;
  }

  // Text only: whatever stands in the data can never become markup.
  function words(options, properties) {
    var box = document.createElement("div");
    options.tooltip.forEach(function (line) {
      var value = properties[line.field];
      if (value === undefined || value === null || value === "") { return; }
      var row = box.appendChild(document.createElement("div"));
      row.textContent = (line.before || "") + (line.words ? line.words[String(value)] || value : value) + (line.after || "");
      if (line.field === "ea_id") { row.className = "code"; }
    });
    return box;
  }

  // The serial number beside the mark stays readable when areas lie close together; the name follows on hover.
  function numbered(layer, text, className) {
    layer.bindTooltip(String(text), { permanent: true, direction: "right", offset: [7, 0], className: className });
  }

  function centreMark(options, feature, outline) {
    return mark(options, feature, outline.getBounds().getCenter());
  }

  function fit(map, group, options) {
    var bounds = group.getBounds();
    if (options.fit && bounds.isValid()) { map.fitted = bounds; refit(map); }
  }

  // What was fitted stays clear of the legend, which may come later or grow in a narrower frame, until somebody moves the map.
  function refit(map) {
    if (!map.fitted || map.isMoved) { return; }
    var covered = map.legendBox ? map.getContainer().getBoundingClientRect().bottom - map.legendBox.getBoundingClientRect().top : 0;
    map.isFitting = true;
    map.fitBounds(map.fitted, { paddingTopLeft: [28, 28], paddingBottomRight: [28, 28 + covered], maxZoom: 18, animate: false });
    map.isFitting = false;
  }

  var OFFSETS = { right: L.point(7, 0), left: L.point(-7, 0), bottom: L.point(0, 7), top: L.point(0, -7) };

  function touches(a, b) {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  }

  function isFree(layer, taken) {
    var box = layer.getTooltip().getElement().getBoundingClientRect();
    var free = taken.every(function (other) { return !touches(box, other); });
    if (free) { taken.push(box); }
    return free;
  }

  function turn(layer, direction) {
    var tooltip = layer.getTooltip();
    tooltip.options.direction = direction;
    tooltip.options.offset = OFFSETS[direction];
    tooltip.update();
  }

  // A name stands beside its mark where there is room; where there is none it waits for a closer view.
  function place(map, names) {
    var frame = map.getContainer().getBoundingClientRect();
    var taken = names.map(function (name) {
      var at = map.latLngToContainerPoint(name.getLatLng());
      return { left: frame.left + at.x - 6, right: frame.left + at.x + 6, top: frame.top + at.y - 6, bottom: frame.top + at.y + 6 };
    });
    names.forEach(function (name) {
      var found = Object.keys(OFFSETS).some(function (direction) {
        turn(name, direction);
        return isFree(name, taken);
      });
      name.getTooltip().setOpacity(found ? 1 : 0);
    });
  }

  function addOutlines(map, group, features, options) {
    var names = [];
    features.forEach(function (feature) {
      var filled = lookOf(options, feature.properties).outline;
      var style = { color: "#5F6368", weight: 1.5, fillColor: filled || "#5F6368", fillOpacity: filled ? 0.7 : 0.04 };
      var outline = L.geoJSON(feature, { interactive: false, snapIgnore: false, style: style });
      group.addLayer(outline);
      if (!options.marks) { return; }
      var centre = centreMark(options, feature, outline);
      group.addLayer(centre);
      map.areaMarks.push(centre);
      if (options.label) {
        var name = L.circleMarker(centre.getLatLng(), { radius: 0.1, interactive: false, opacity: 0, fillOpacity: 0, snapIgnore: true });
        numbered(name, feature.properties[options.label], "area-number");
        group.addLayer(name);
        names.push(name);
      }
    });
    raiseMarks(map);
    if (names.length) {
      map.on("zoomend resize", function () { place(map, names); });
      setTimeout(function () { place(map, names); }, 0);
    }
  }

  // Marks that matter most are painted last, so they are never hidden by their neighbours.
  function inOrder(features, options) {
    return features.slice().sort(function (a, b) {
      return lookOf(options, a.properties).order - lookOf(options, b.properties).order;
    });
  }

  // Area marks lie above the dwellings, so that a click finds them; close by they give way to the dwellings.
  function raiseMarks(map) {
    map.areaMarks.forEach(function (centre) {
      var isClose = map.getZoom() >= CLOSE;
      centre._renderer && centre.setRadius(isClose ? 0 : centre.options.look.radius);
      if (!isClose) { centre.bringToFront(); }
    });
  }

  function addPoints(map, group, features, options) {
    var views = options.views.filter(function (view, at) {
      return at === 0 || features.some(function (feature) { return feature.properties[view.by] !== undefined; });
    });
    var points = inOrder(features, views[0] || options).map(function (feature) {
      var at = feature.geometry.coordinates;
      var point = mark(views[0] || options, feature, L.latLng(at[1], at[0]));
      point.isDwelling = true;
      group.addLayer(point);
      return point;
    });
    if (views.length) { new Views(map, group, points, views).show(views[0]); }
    raiseMarks(map);
  }

  // One set of marks, looked at in one of several ways: states are counted, hidden and shown where they are explained.
  function Views(map, group, points, views) {
    this.map = map;
    this.group = group;
    this.points = points;
    this.views = views;
    this.numbers = [];
    var self = this;
    var control = L.control({ position: "bottomright" });
    control.onAdd = function () {
      self.box = L.DomUtil.create("div", "map-legend");
      L.DomEvent.disableClickPropagation(self.box);
      L.DomEvent.disableScrollPropagation(self.box);
      return self.box;
    };
    control.addTo(map);
  }

  Views.prototype.show = function (view) {
    this.view = view;
    this.hidden = {};
    this.points.forEach(function (point) { point.options.look = lookOf(view, point.properties); });
    this.legend();
    this.paint();
  };

  Views.prototype.keyOf = function (point) {
    var key = String(point.properties[this.view.by]);
    return this.view.looks[key] ? key : "other";
  };

  Views.prototype.paint = function () {
    var self = this;
    this.numbers.forEach(function (number) { self.group.removeLayer(number); });
    this.numbers = [];
    this.points.forEach(function (point) {
      var look = point.options.look;
      point.isFiltered = Boolean(self.hidden[self.keyOf(point)]);
      point.setRadius(point.isFiltered ? 0 : look.radius);
      if (self.view.numbers && look.numbered && !point.isFiltered) { self.number(point); }
    });
    this.inOrder();
  };

  // What matters most is painted last.
  Views.prototype.inOrder = function () {
    this.points.filter(function (point) { return point.options.look.order > 1; })
      .sort(function (a, b) { return a.options.look.order - b.options.look.order; })
      .forEach(function (point) { point.bringToFront(); });
    raiseMarks(this.map);
  };

  Views.prototype.number = function (point) {
    var number = L.circleMarker(point.getLatLng(), { radius: 0.1, interactive: false, opacity: 0, fillOpacity: 0, snapIgnore: true });
    numbered(number, point.properties[this.view.numbers], "dwelling-number");
    this.group.addLayer(number);
    this.numbers.push(number);
  };

  Views.prototype.legend = function () {
    var self = this;
    var count = {};
    this.points.forEach(function (point) { var key = self.keyOf(point); count[key] = (count[key] || 0) + 1; });
    this.box.textContent = "";
    if (this.views.length > 1) { this.box.appendChild(this.choices()); }
    this.view.order.forEach(function (key) {
      if (count[key]) { self.box.appendChild(self.state(key, count[key])); }
    });
    this.map.legendBox = this.box;
    refit(this.map);
  };

  Views.prototype.choices = function () {
    var self = this;
    var row = L.DomUtil.create("div", "map-views");
    this.views.forEach(function (view) {
      var made = L.DomUtil.create("button", "map-view", row);
      made.type = "button";
      made.textContent = view.title;
      made.setAttribute("aria-pressed", String(view === self.view));
      L.DomEvent.on(made, "click", function () { self.show(view); });
    });
    return row;
  };

  Views.prototype.state = function (key, n) {
    var self = this;
    var look = this.view.looks[key];
    var row = L.DomUtil.create("label", "map-state");
    var box = L.DomUtil.create("input", "", row);
    box.type = "checkbox";
    box.checked = !this.hidden[key];
    L.DomEvent.on(box, "change", function () { self.hidden[key] = !box.checked; self.paint(); });
    row.appendChild(sample(look));
    var words = L.DomUtil.create("span", "", row);
    words.textContent = (look.word || "其他") + " " + n.toLocaleString("zh-CN");
    return row;
  };

  // The mark itself beside its word, so that the two cannot differ.
  function sample(look) {
    var made = L.DomUtil.create("canvas", "map-sample");
    made.width = made.height = 36;
    made.setAttribute("aria-hidden", "true");
    var context = made.getContext("2d");
    context.scale(2, 2);
    paint(context, look, { x: 9, y: 9 }, Math.min(look.radius + 0.5, 6));
    return made;
  }

  function furnish(map) {
    if (map.isFurnished) { return; }
    map.isFurnished = true;
    map.areaMarks = [];
    map.on("movestart zoomstart", function () { map.isMoved = map.isMoved || !map.isFitting; });
    map.on("resize", function () { refit(map); });
    map.on("zoomend", function () { raiseMarks(map); });
    var box = map.getContainer();
    // Leaflet takes the focus at each press; without this the page would scroll under the pointer and the click miss.
    box.focus = function () { HTMLElement.prototype.focus.call(box, { preventScroll: true }); };
    // The wheel scrolls the page until the map is pressed, and again when the pointer has left it.
    map.on("click", function () { map.scrollWheelZoom.enable(); });
    box.addEventListener("mouseleave", function () { map.scrollWheelZoom.disable(); });
    L.control.scale({ imperial: false }).addTo(map);
    north(map);
    map.attributionControl.setPrefix("Leaflet");
  }

  // The map is never turned: north is where the top is.
  function north(map) {
    var control = L.control({ position: "topleft" });
    control.onAdd = function () {
      var made = L.DomUtil.create("div", "map-north");
      made.textContent = "北";
      made.setAttribute("role", "img");
      made.setAttribute("aria-label", "上方为北");
      return made;
    };
    control.addTo(map);
  }

  function hasBase(map) {
    var found = false;
    map.eachLayer(function (layer) { found = found || layer instanceof L.TileLayer; });
    return found;
  }

  function note(map, words) {
    var box = L.control({ position: "topright" });
    box.onAdd = function () {
      var text = L.DomUtil.create("div", "map-note");
      text.textContent = words;
      return text;
    };
    box.addTo(map);
  }

  window.zhuhuLayer = function (map, group, options) {
    furnish(map);
    group.bindTooltip(function (layer) { return words(options, layer.properties); }, { sticky: true });
    fetch(options.url, { headers: { Accept: "application/geo+json" } })
      .then(function (answer) {
        if (!answer.ok) { throw new Error(String(answer.status)); }
        return answer.json();
      })
      .then(function (collection) {
        (options.kind === "outlines" ? addOutlines : addPoints)(map, group, collection.features, options);
        fit(map, group, options);
        if (!collection.features.length) { note(map, "图上还没有可看的：小区没有边界，或住宅没有登记位置；边界在“小区”页导入或画。"); }
        if (collection.features.some(function (feature) { return feature.properties.is_synthetic; })) {
          map.attributionControl.addAttribution(hasBase(map) ? "位置和边界为合成示意" : "位置和边界为合成示意，无底图");
        }
        window.zhuhuDrawn = (window.zhuhuDrawn || 0) + collection.features.length;
      })
      .catch(function (error) { note(map, "地图数据没有取到（" + error.message + "）；请刷新页面重试。"); });
  };
})();
