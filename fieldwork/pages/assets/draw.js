// Drawing the outline of one area: its corners are moved, or it is drawn anew, by mouse or by touch.
// Loaded after Leaflet, Leaflet-Geoman and map.js; the names it defines are zhuhuDraw and zhuhuProblems.
(function () {
  "use strict";

  // Only what says so is edited; the other outlines are there for corners to snap to.
  L.PM.setOptIn(true);

  var OWN = { color: "#0072B2", weight: 3, fillColor: "#0072B2", fillOpacity: 0.08, pmIgnore: false };
  var PROBLEM = { color: "#D55E00", weight: 3, dashArray: "6 4", fillColor: "#D55E00", fillOpacity: 0.35, interactive: false, pmIgnore: true, snapIgnore: true };
  var HOW = { snappable: true, snapDistance: 18, allowSelfIntersection: true, removeVertexOn: "contextmenu" };

  function button(bar, text, act) {
    var made = L.DomUtil.create("button", "draw-button", bar);
    made.type = "button";
    made.textContent = text;
    L.DomEvent.on(made, "click", function (event) { L.DomEvent.stop(event); act(); });
    return made;
  }

  function Drawing(map, own, options) {
    this.map = map;
    this.own = own;
    this.options = options;
    this.past = [];
    this.bar();
  }

  Drawing.prototype.bar = function () {
    var self = this;
    var control = L.control({ position: "topright" });
    control.onAdd = function () {
      var bar = L.DomUtil.create("div", "draw-bar");
      L.DomEvent.disableClickPropagation(bar);
      self.start = button(bar, "画边界", function () { self.drawAnew(); });
      self.back = button(bar, "退一步", function () { self.stepBack(); });
      self.reset = button(bar, "恢复原样", function () { self.toSaved(); });
      self.finish = button(bar, "完成", function () { self.map.pm.Draw.Polygon._finishShape(); });
      self.last = button(bar, "去掉上一点", function () { self.map.pm.Draw.Polygon._removeLastVertex(); });
      self.cancel = button(bar, "取消", function () { self.stop(); });
      return bar;
    };
    control.addTo(this.map);
    this.map.on("pm:create", function (event) { self.drawn(event.layer); });
    this.map.on("pm:drawstart pm:drawend", function () { self.show(); });
    this.show();
  };

  Drawing.prototype.show = function () {
    var isDrawing = this.map.pm.globalDrawModeEnabled();
    var has = this.own.getLayers().length > 0;
    this.start.textContent = has ? "重新画" : "画边界";
    this.start.hidden = isDrawing;
    this.back.hidden = this.reset.hidden = isDrawing || this.past.length < 2;
    this.finish.hidden = this.last.hidden = this.cancel.hidden = !isDrawing;
  };

  Drawing.prototype.geometry = function () {
    var layer = this.own.getLayers()[0];
    return layer ? layer.toGeoJSON(false).geometry : null;
  };

  // What the page is told. All digits: a corner that was not moved keeps its numbers.
  Drawing.prototype.features = function () {
    var geometry = this.geometry();
    return geometry ? [{ type: "Feature", properties: {}, geometry: geometry }] : [];
  };

  Drawing.prototype.tell = function () { this.map.fire("draw:edited", {}); };

  Drawing.prototype.put = function (geometry) {
    var self = this;
    this.own.clearLayers();
    if (geometry) {
      L.geoJSON(geometry, { style: function () { return OWN; }, pmIgnore: false, renderer: this.map.outlineRenderer }).eachLayer(function (layer) {
        self.own.addLayer(layer);
        layer.pm.enable(HOW);
        layer.on("pm:edit", function () { self.changed(); });
      });
    }
    this.show();
  };

  Drawing.prototype.changed = function () {
    var text = JSON.stringify(this.geometry());
    if (text === this.past[this.past.length - 1]) { return; }
    this.past.push(text);
    this.show();
    this.tell();
  };

  Drawing.prototype.saved = function (geometry) {
    this.past = [JSON.stringify(geometry)];
    this.put(geometry);
  };

  Drawing.prototype.drawAnew = function () {
    this.own.getLayers().forEach(function (layer) { layer.pm.disable(); });
    this.map.pm.enableDraw("Polygon", { snappable: true, snapDistance: 18, allowSelfIntersection: true, templineStyle: OWN, hintlineStyle: { color: OWN.color, dashArray: "5 5" }, pathOptions: OWN });
  };

  Drawing.prototype.drawn = function (layer) {
    var geometry = layer.toGeoJSON(false).geometry;
    this.map.removeLayer(layer);
    this.map.pm.disableDraw();
    this.put(geometry);
    this.changed();
  };

  Drawing.prototype.stop = function () {
    this.map.pm.disableDraw();
    this.put(JSON.parse(this.past[this.past.length - 1] || "null"));
  };

  Drawing.prototype.stepBack = function () {
    if (this.past.length < 2) { return; }
    this.past.pop();
    this.put(JSON.parse(this.past[this.past.length - 1]));
    this.tell();
  };

  Drawing.prototype.toSaved = function () {
    this.past = this.past.slice(0, 1);
    this.put(JSON.parse(this.past[0]));
    this.tell();
  };

  window.zhuhuDraw = function (map, own, options) {
    map.outlineRenderer = L.svg({ padding: 0.5 }).addTo(map);
    map.pm.setLang("zh");
    var drawing = new Drawing(map, own, options);
    own.toGeoJSON = function () { return { type: "FeatureCollection", features: drawing.features() }; };
    fetch(options.url, { headers: { Accept: "application/geo+json" } })
      .then(function (answer) { return answer.ok ? answer.json() : { features: [] }; })
      .then(function (collection) {
        var found = collection.features.filter(function (feature) { return feature.properties.ea_id === options.ea_id; })[0];
        drawing.saved(found ? found.geometry : null);
        if (found) { map.fitBounds(own.getBounds(), { padding: [40, 40], maxZoom: 18, animate: false }); }
        window.zhuhuDrawing = drawing;
      });
  };

  window.zhuhuProblems = function (group, places) {
    L.geoJSON(places, {
      style: function () { return PROBLEM; },
      pmIgnore: true,
      snapIgnore: true,
      pointToLayer: function (feature, at) { return L.circleMarker(at, L.extend({}, PROBLEM, { radius: 7, dashArray: null })); },
      onEachFeature: function (feature, layer) {
        var says = document.createElement("span");
        says.textContent = feature.properties.says;
        layer.bindTooltip(says, { permanent: true, direction: "top", className: "problem-place" });
      }
    }).addTo(group);
  };
})();
