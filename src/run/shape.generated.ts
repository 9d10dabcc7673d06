// Generated from schema/result.schema.json by `npm run generate`. Edit the schema, not this file.
// @ts-nocheck ajv writes JavaScript.
import type { ValidateFunction } from 'ajv';

export const plan: ValidateFunction = validate128;
const schema42 = {"type":"object","required":["version","tool","commit","models","problems"],"additionalProperties":false,"properties":{"version":{"const":1},"tool":{"$ref":"#/$defs/tool"},"commit":{"type":["string","null"]},"models":{"type":"array","items":{"$ref":"#/$defs/plannedModel"}},"problems":{"type":"array","items":{"$ref":"#/$defs/problem"}}},"description":"plan.json: what must be answered."};
const schema20 = {"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"const":"mlgate"},"version":{"type":"string"}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.version === undefined) && (missing0 = "version"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "version"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if("mlgate" !== data.name){
validate53.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "mlgate"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate53.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","required":["name","config","fail_on","gates","gates_left_out","inputs","waivers","checks"],"additionalProperties":false,"properties":{"name":{"type":"string"},"config":{"$ref":"#/$defs/config"},"fail_on":{"enum":["fail","warn"]},"gates":{"type":"array","items":{"enum":["data","metrics","drift","model"]}},"gates_left_out":{"type":"array","items":{"enum":["data","metrics","drift","model"]}},"inputs":{"type":"array","items":{"$ref":"#/$defs/frozenInput"}},"waivers":{"type":"array","items":{"$ref":"#/$defs/waiver"}},"checks":{"type":"array","items":{"$ref":"#/$defs/plannedCheck"}}}};
const schema23 = {"type":["object","null"],"required":["path","size","sha256"],"additionalProperties":false,"properties":{"path":{"type":"string"},"size":{"type":"integer"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}};
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.path === undefined) && (missing0 = "path")) || ((data.size === undefined) && (missing0 = "size"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "size")) || (key0 === "sha256"))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate58.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data1 = data.size;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate58.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data2 = data.sha256;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
validate58.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","required":["gate","source","role","text","files"],"additionalProperties":false,"properties":{"gate":{"enum":["data","metrics","drift","model"]},"source":{"type":"string"},"role":{"enum":["current","baseline","row_schema","history","accepted","related","reference","profile","state"]},"name":{"type":"string","description":"Which of several of one role."},"text":{"type":"string"},"files":{"type":"array","items":{"$ref":"#/$defs/frozenFile"}},"problem":{"$ref":"#/$defs/problem"}},"description":"What a path of the configuration meant when the plan was written."};
const schema25 = {"type":"object","required":["path","size","sha256"],"additionalProperties":false,"properties":{"path":{"type":"string"},"size":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"kept":{"const":true,"description":"It came from outside the workspace; path is its address."},"digest_only":{"const":true,"description":"It came from outside the workspace, and only its size and digest were taken."},"name":{"type":"string","description":"What the model calls it, relative to its folder, with slashes."},"other_names":{"type":"array","items":{"type":"string"},"description":"Its further names in the model, by symbolic links."},"object":{"type":"string","description":"Where its content lies, because at path stands a pointer of git LFS or DVC."},"commit":{"type":"string"},"dated":{"$ref":"#/$defs/dated"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema26 = {"type":"object","required":["at","by"],"additionalProperties":false,"properties":{"at":{"type":"string"},"by":{"enum":["commit","store","file"]}},"description":"When the content came to be, and what says so."};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.at === undefined) && (missing0 = "at")) || ((data.by === undefined) && (missing0 = "by"))){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "at") || (key0 === "by"))){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.at !== undefined){
const _errs2 = errors;
if(typeof data.at !== "string"){
validate63.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(!(((data1 === "commit") || (data1 === "store")) || (data1 === "file"))){
validate63.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema26.properties.by.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.path === undefined) && (missing0 = "path")) || ((data.size === undefined) && (missing0 = "size"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema25.properties, key0))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate62.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data1 = data.size;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate62.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate62.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data2 = data.sha256;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
validate62.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kept !== undefined){
const _errs8 = errors;
if(true !== data.kept){
validate62.errors = [{instancePath:instancePath+"/kept",schemaPath:"#/properties/kept/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest_only !== undefined){
const _errs9 = errors;
if(true !== data.digest_only){
validate62.errors = [{instancePath:instancePath+"/digest_only",schemaPath:"#/properties/digest_only/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs10 = errors;
if(typeof data.name !== "string"){
validate62.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.other_names !== undefined){
let data6 = data.other_names;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(typeof data6[i0] !== "string"){
validate62.errors = [{instancePath:instancePath+"/other_names/" + i0,schemaPath:"#/properties/other_names/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/other_names",schemaPath:"#/properties/other_names/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined){
const _errs16 = errors;
if(typeof data.object !== "string"){
validate62.errors = [{instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs18 = errors;
if(typeof data.commit !== "string"){
validate62.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dated !== undefined){
const _errs20 = errors;
if(!(validate63(data.dated, {instancePath:instancePath+"/dated",parentData:data,parentDataProperty:"dated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","required":["code","what"],"additionalProperties":false,"properties":{"code":{"type":"string"},"what":{"type":"string"},"why":{"type":"string"},"fix":{"type":"string"},"location":{"$ref":"#/$defs/location"}},"description":"Why something could not be planned or read."};
const schema28 = {"type":"object","required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "line")) || (key0 === "column"))){
validate67.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
const _errs2 = errors;
if(typeof data.file !== "string"){
validate67.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data1 = data.line;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate67.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate67.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data2 = data.column;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate67.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
validate67.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.what === undefined) && (missing0 = "what"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "what")) || (key0 === "why")) || (key0 === "fix")) || (key0 === "location"))){
validate66.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
const _errs2 = errors;
if(typeof data.code !== "string"){
validate66.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.what !== undefined){
const _errs4 = errors;
if(typeof data.what !== "string"){
validate66.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs6 = errors;
if(typeof data.why !== "string"){
validate66.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fix !== undefined){
const _errs8 = errors;
if(typeof data.fix !== "string"){
validate66.errors = [{instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
const _errs10 = errors;
if(!(validate67(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.gate === undefined) && (missing0 = "gate")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.files === undefined) && (missing0 = "files"))){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "gate") || (key0 === "source")) || (key0 === "role")) || (key0 === "name")) || (key0 === "text")) || (key0 === "files")) || (key0 === "problem"))){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gate !== undefined){
let data0 = data.gate;
const _errs2 = errors;
if(!((((data0 === "data") || (data0 === "metrics")) || (data0 === "drift")) || (data0 === "model"))){
validate61.errors = [{instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/enum",keyword:"enum",params:{allowedValues: schema24.properties.gate.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs3 = errors;
if(typeof data.source !== "string"){
validate61.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data2 = data.role;
const _errs5 = errors;
if(!(((((((((data2 === "current") || (data2 === "baseline")) || (data2 === "row_schema")) || (data2 === "history")) || (data2 === "accepted")) || (data2 === "related")) || (data2 === "reference")) || (data2 === "profile")) || (data2 === "state"))){
validate61.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema24.properties.role.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate61.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs8 = errors;
if(typeof data.text !== "string"){
validate61.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data5 = data.files;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate62(data5[i0], {instancePath:instancePath+"/files/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problem !== undefined){
const _errs13 = errors;
if(!(validate66(data.problem, {instancePath:instancePath+"/problem",parentData:data,parentDataProperty:"problem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","required":["check","reason","approved_by","expires"],"additionalProperties":false,"properties":{"check":{"type":"string"},"reason":{"type":"string"},"approved_by":{"type":"string"},"expires":{"$ref":"#/$defs/day"}},"description":"As the configuration states it; those of the gates that were left out are not there."};
const schema30 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"};
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate72.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
}
else {
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.check === undefined) && (missing0 = "check")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.approved_by === undefined) && (missing0 = "approved_by"))) || ((data.expires === undefined) && (missing0 = "expires"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "check") || (key0 === "reason")) || (key0 === "approved_by")) || (key0 === "expires"))){
validate71.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
const _errs2 = errors;
if(typeof data.check !== "string"){
validate71.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs4 = errors;
if(typeof data.reason !== "string"){
validate71.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_by !== undefined){
const _errs6 = errors;
if(typeof data.approved_by !== "string"){
validate71.errors = [{instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires !== undefined){
const _errs8 = errors;
if(!(validate72(data.expires, {instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","required":["id","key","effect"],"additionalProperties":false,"properties":{"id":{"type":"string","description":"<gate>/<source>/<subject>/<rule>, each segment percent-encoded; * is the whole source."},"key":{"$ref":"#/$defs/key"},"effect":{"enum":["block","warn"],"description":"What the check does to the verdict when it did not pass."},"expected":{"$ref":"#/$defs/expected"},"location":{"$ref":"#/$defs/location"}}};
const schema32 = {"type":"object","required":["gate","source","subject","rule"],"additionalProperties":false,"properties":{"gate":{"enum":["data","metrics","drift","model"]},"source":{"type":"string"},"subject":{"type":["string","null"]},"rule":{"type":"string"}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.gate === undefined) && (missing0 = "gate")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.rule === undefined) && (missing0 = "rule"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "gate") || (key0 === "source")) || (key0 === "subject")) || (key0 === "rule"))){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gate !== undefined){
let data0 = data.gate;
const _errs2 = errors;
if(!((((data0 === "data") || (data0 === "metrics")) || (data0 === "drift")) || (data0 === "model"))){
validate76.errors = [{instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/enum",keyword:"enum",params:{allowedValues: schema32.properties.gate.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs3 = errors;
if(typeof data.source !== "string"){
validate76.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data2 = data.subject;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate76.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: schema32.properties.subject.type}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
const _errs7 = errors;
if(typeof data.rule !== "string"){
validate76.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","required":[],"additionalProperties":false,"properties":{"at_least":{"$ref":"#/$defs/number"},"at_most":{"$ref":"#/$defs/number"},"unit":{"$ref":"#/$defs/unit"},"tolerance":{"$ref":"#/$defs/amount"},"change":{"$ref":"#/$defs/amount"},"improvement":{"$ref":"#/$defs/amount"},"gap":{"type":"object","required":["to","at_most"],"additionalProperties":false,"properties":{"to":{"type":"string"},"at_most":{"$ref":"#/$defs/number"}}}},"description":"What the rule asks for. Bounds are inclusive."};
const schema34 = {"description":"A number; NaN, infinities and integers beyond 2⁵³ as tagged text.","type":["number","object"],"required":["number"],"additionalProperties":false,"properties":{"number":{"type":"string"}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(typeof data == "number")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.number === undefined) && (missing0 = "number")){
validate79.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "number")){
validate79.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.number !== undefined){
if(typeof data.number !== "string"){
validate79.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"enum":["rows","columns","bytes","fraction","parameters","findings"]};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "rows") || (data === "columns")) || (data === "bytes")) || (data === "fraction")) || (data === "parameters")) || (data === "findings"))){
validate82.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum}}];
return false;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"absolute":{"$ref":"#/$defs/number"},"relative":{"$ref":"#/$defs/number"}},"description":"How far from another number: in the metric's own unit, or as a fraction of that number's size."};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
validate84.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate84.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "absolute") || (key0 === "relative"))){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.absolute !== undefined){
const _errs2 = errors;
if(!(validate79(data.absolute, {instancePath:instancePath+"/absolute",parentData:data,parentDataProperty:"absolute",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relative !== undefined){
const _errs3 = errors;
if(!(validate79(data.relative, {instancePath:instancePath+"/relative",parentData:data,parentDataProperty:"relative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "at_least") || (key0 === "at_most")) || (key0 === "unit")) || (key0 === "tolerance")) || (key0 === "change")) || (key0 === "improvement")) || (key0 === "gap"))){
validate78.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.at_least !== undefined){
const _errs2 = errors;
if(!(validate79(data.at_least, {instancePath:instancePath+"/at_least",parentData:data,parentDataProperty:"at_least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at_most !== undefined){
const _errs3 = errors;
if(!(validate79(data.at_most, {instancePath:instancePath+"/at_most",parentData:data,parentDataProperty:"at_most",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs4 = errors;
if(!(validate82(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tolerance !== undefined){
const _errs5 = errors;
if(!(validate84(data.tolerance, {instancePath:instancePath+"/tolerance",parentData:data,parentDataProperty:"tolerance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change !== undefined){
const _errs6 = errors;
if(!(validate84(data.change, {instancePath:instancePath+"/change",parentData:data,parentDataProperty:"change",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.improvement !== undefined){
const _errs7 = errors;
if(!(validate84(data.improvement, {instancePath:instancePath+"/improvement",parentData:data,parentDataProperty:"improvement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gap !== undefined){
let data6 = data.gap;
const _errs8 = errors;
if(errors === _errs8){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if(((data6.to === undefined) && (missing0 = "to")) || ((data6.at_most === undefined) && (missing0 = "at_most"))){
validate78.errors = [{instancePath:instancePath+"/gap",schemaPath:"#/properties/gap/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data6){
if(!((key1 === "to") || (key1 === "at_most"))){
validate78.errors = [{instancePath:instancePath+"/gap",schemaPath:"#/properties/gap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data6.to !== undefined){
const _errs11 = errors;
if(typeof data6.to !== "string"){
validate78.errors = [{instancePath:instancePath+"/gap/to",schemaPath:"#/properties/gap/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.at_most !== undefined){
const _errs13 = errors;
if(!(validate79(data6.at_most, {instancePath:instancePath+"/gap/at_most",parentData:data6,parentDataProperty:"at_most",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/gap",schemaPath:"#/properties/gap/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.key === undefined) && (missing0 = "key"))) || ((data.effect === undefined) && (missing0 = "effect"))){
validate134.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "key")) || (key0 === "effect")) || (key0 === "expected")) || (key0 === "location"))){
validate134.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate134.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs4 = errors;
if(!(validate76(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
let data2 = data.effect;
const _errs5 = errors;
if(!((data2 === "block") || (data2 === "warn"))){
validate134.errors = [{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema44.properties.effect.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expected !== undefined){
const _errs6 = errors;
if(!(validate78(data.expected, {instancePath:instancePath+"/expected",parentData:data,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
const _errs7 = errors;
if(!(validate67(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.name === undefined) && (missing0 = "name")) || ((data.config === undefined) && (missing0 = "config"))) || ((data.fail_on === undefined) && (missing0 = "fail_on"))) || ((data.gates === undefined) && (missing0 = "gates"))) || ((data.gates_left_out === undefined) && (missing0 = "gates_left_out"))) || ((data.inputs === undefined) && (missing0 = "inputs"))) || ((data.waivers === undefined) && (missing0 = "waivers"))) || ((data.checks === undefined) && (missing0 = "checks"))){
validate130.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "config")) || (key0 === "fail_on")) || (key0 === "gates")) || (key0 === "gates_left_out")) || (key0 === "inputs")) || (key0 === "waivers")) || (key0 === "checks"))){
validate130.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate130.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
const _errs4 = errors;
if(!(validate58(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fail_on !== undefined){
let data2 = data.fail_on;
const _errs5 = errors;
if(!((data2 === "fail") || (data2 === "warn"))){
validate130.errors = [{instancePath:instancePath+"/fail_on",schemaPath:"#/properties/fail_on/enum",keyword:"enum",params:{allowedValues: schema43.properties.fail_on.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data3 = data.gates;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs8 = errors;
if(!((((data4 === "data") || (data4 === "metrics")) || (data4 === "drift")) || (data4 === "model"))){
validate130.errors = [{instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/enum",keyword:"enum",params:{allowedValues: schema43.properties.gates.items.enum}}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates_left_out !== undefined){
let data5 = data.gates_left_out;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs11 = errors;
if(!((((data6 === "data") || (data6 === "metrics")) || (data6 === "drift")) || (data6 === "model"))){
validate130.errors = [{instancePath:instancePath+"/gates_left_out/" + i1,schemaPath:"#/properties/gates_left_out/items/enum",keyword:"enum",params:{allowedValues: schema43.properties.gates_left_out.items.enum}}];
return false;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/gates_left_out",schemaPath:"#/properties/gates_left_out/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data7 = data.inputs;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data7)){
var valid3 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs14 = errors;
if(!(validate61(data7[i2], {instancePath:instancePath+"/inputs/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data9 = data.waivers;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data9)){
var valid4 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
const _errs17 = errors;
if(!(validate71(data9[i3], {instancePath:instancePath+"/waivers/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data11 = data.checks;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data11)){
var valid5 = true;
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
const _errs20 = errors;
if(!(validate134(data11[i4], {instancePath:instancePath+"/checks/" + i4,parentData:data11,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.version === undefined) && (missing0 = "version")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.models === undefined) && (missing0 = "models"))) || ((data.problems === undefined) && (missing0 = "problems"))){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "tool")) || (key0 === "commit")) || (key0 === "models")) || (key0 === "problems"))){
validate128.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate128.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
const _errs3 = errors;
if(!(validate53(data.tool, {instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data2 = data.commit;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate128.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: schema42.properties.commit.type}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.models !== undefined){
let data3 = data.models;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate130(data3[i0], {instancePath:instancePath+"/models/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data5 = data.problems;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate66(data5[i1], {instancePath:instancePath+"/problems/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const answers: ValidateFunction = validate141;
const schema45 = {"type":"object","required":["version","checks","seconds","scans"],"additionalProperties":false,"properties":{"version":{"const":1},"checks":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/$defs/check"}}},"seconds":{"type":"number"},"scans":{"$ref":"#/$defs/scans"}},"description":"<gate>.json: the answers of one gate, by model."};
const schema31 = {"type":"object","required":["id","key","effect","status","reason","what"],"additionalProperties":false,"properties":{"id":{"type":"string","description":"<gate>/<source>/<subject>/<rule>, each segment percent-encoded; * is the whole source."},"key":{"$ref":"#/$defs/key"},"effect":{"enum":["block","warn"],"description":"What the check does to the verdict when it did not pass."},"expected":{"$ref":"#/$defs/expected"},"location":{"$ref":"#/$defs/location"},"status":{"enum":["passed","failed","inconclusive","error","skipped"]},"reason":{"type":"string"},"what":{"type":"string"},"why":{"type":"string"},"fix":{"type":"string"},"observed":{"$ref":"#/$defs/quantity"},"baseline":{"$ref":"#/$defs/baseline"},"evidence":{"type":"array","items":{"$ref":"#/$defs/evidence"}},"waiver":{"type":"object","required":["reason","approved_by","expires","in_force"],"additionalProperties":false,"properties":{"reason":{"type":"string"},"approved_by":{"type":"string"},"expires":{"$ref":"#/$defs/day"},"in_force":{"type":"boolean","description":"Until the end of its last day in UTC, by the clock of the verdict: the check does not block."}},"description":"Only the verdict writes it."}},"allOf":[{"if":{"properties":{"status":{"const":"passed"}}},"then":{"properties":{"reason":{"enum":["within_bound","within_noise","no_violations","unchanged","first_accepted"]}}}},{"if":{"properties":{"status":{"const":"failed"}}},"then":{"properties":{"reason":{"enum":["below_minimum","above_maximum","regression","no_improvement","gap","ratchet","stale","growth","violations","missing_column","drift","type_changed","malformed","unknown_format","disallowed_format","disallowed_imports","disallowed_dtype","findings"]}}}},{"if":{"properties":{"status":{"const":"inconclusive"}}},"then":{"properties":{"reason":{"enum":["interval_contains_bound","too_little_history","too_few_rows"]}}}},{"if":{"properties":{"status":{"const":"error"}}},"then":{"properties":{"reason":{"enum":["missing_file","unreadable","outside_workspace","empty","malformed","unsupported","missing_metric","ambiguous_metric","not_a_number","not_finite","missing_column","nothing_to_judge","invalid_schema","invalid_expression","limit_exceeded","incomplete_metric","direction_conflict","unknown_sample","no_baseline","no_baseline_yet","unset_variable","unreachable","refused","stale","stale_unknown","self_comparison","baseline_near_zero","scale_mismatch","changed_since_plan","engine_unavailable","not_run","crashed","answered_twice","not_planned"]}}}},{"if":{"properties":{"status":{"const":"skipped"}}},"then":{"properties":{"reason":{"enum":["baseline_allowed_missing","metric_not_required","constant_column","identifier_column","time_column","structure_not_read","excepted"]}}}}]};
const schema37 = {"type":"object","required":["value"],"additionalProperties":false,"properties":{"value":{"$ref":"#/$defs/number"},"unit":{"$ref":"#/$defs/unit"},"of":{"$ref":"#/$defs/number"}},"description":"A measured number; `of` says of how many."};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
validate93.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "value") || (key0 === "unit")) || (key0 === "of"))){
validate93.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.value !== undefined){
const _errs2 = errors;
if(!(validate79(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs3 = errors;
if(!(validate82(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
const _errs4 = errors;
if(!(validate79(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","required":["from","path","sha256"],"additionalProperties":false,"properties":{"from":{"type":"string"},"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"observed":{"$ref":"#/$defs/quantity"},"commit":{"type":"string"},"dated":{"$ref":"#/$defs/dated"},"accepted":{"type":"object","required":["reason","by","on"],"additionalProperties":false,"properties":{"reason":{"type":"string"},"by":{"type":"string"},"on":{"type":"string"}},"description":"A worse value that was accepted in its place."}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.from === undefined) && (missing0 = "from")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))){
validate98.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "from") || (key0 === "path")) || (key0 === "sha256")) || (key0 === "observed")) || (key0 === "commit")) || (key0 === "dated")) || (key0 === "accepted"))){
validate98.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined){
const _errs2 = errors;
if(typeof data.from !== "string"){
validate98.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs4 = errors;
if(typeof data.path !== "string"){
validate98.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data2 = data.sha256;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
validate98.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observed !== undefined){
const _errs8 = errors;
if(!(validate93(data.observed, {instancePath:instancePath+"/observed",parentData:data,parentDataProperty:"observed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs9 = errors;
if(typeof data.commit !== "string"){
validate98.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dated !== undefined){
const _errs11 = errors;
if(!(validate63(data.dated, {instancePath:instancePath+"/dated",parentData:data,parentDataProperty:"dated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accepted !== undefined){
let data6 = data.accepted;
const _errs12 = errors;
if(errors === _errs12){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.reason === undefined) && (missing1 = "reason")) || ((data6.by === undefined) && (missing1 = "by"))) || ((data6.on === undefined) && (missing1 = "on"))){
validate98.errors = [{instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data6){
if(!(((key1 === "reason") || (key1 === "by")) || (key1 === "on"))){
validate98.errors = [{instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.reason !== undefined){
const _errs15 = errors;
if(typeof data6.reason !== "string"){
validate98.errors = [{instancePath:instancePath+"/accepted/reason",schemaPath:"#/properties/accepted/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.by !== undefined){
const _errs17 = errors;
if(typeof data6.by !== "string"){
validate98.errors = [{instancePath:instancePath+"/accepted/by",schemaPath:"#/properties/accepted/properties/by/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.on !== undefined){
const _errs19 = errors;
if(typeof data6.on !== "string"){
validate98.errors = [{instancePath:instancePath+"/accepted/on",schemaPath:"#/properties/accepted/properties/on/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","required":["kind"],"properties":{"kind":{"enum":["rows","sql","file","counts","values","parts","method","interval","comparison","drift","consecutive","contributions","histogram","trend","files","model","imports","faults"]}},"allOf":[{"if":{"properties":{"kind":{"const":"rows"}}},"then":{"type":"object","required":["kind","rows","masked"],"additionalProperties":false,"properties":{"kind":true,"rows":{"type":"array","items":{"type":"object","required":["file","row"],"additionalProperties":false,"properties":{"file":{"type":"string"},"row":{"type":"integer","minimum":1},"values":{"type":"object","additionalProperties":{"type":["string","null"]}}}}},"masked":{"type":"boolean","description":"Whether values are left out."},"sensitive":{"const":true,"description":"The row schema calls them sensitive: nothing shows them."}}}},{"if":{"properties":{"kind":{"const":"sql"}}},"then":{"type":"object","required":["kind","statement"],"additionalProperties":false,"properties":{"kind":true,"statement":{"type":"string"}}}},{"if":{"properties":{"kind":{"const":"file"}}},"then":{"type":"object","required":["kind","path","size","sha256"],"additionalProperties":false,"properties":{"kind":true,"path":{"type":"string"},"size":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},{"if":{"properties":{"kind":{"const":"counts"}}},"then":{"type":"object","required":["kind","counts"],"additionalProperties":false,"properties":{"kind":true,"counts":{"type":"object","additionalProperties":{"$ref":"#/$defs/number"}}}}},{"if":{"properties":{"kind":{"const":"values"}}},"then":{"type":"object","required":["kind","distinct","values","masked"],"additionalProperties":false,"properties":{"kind":true,"distinct":{"type":"integer","minimum":0,"description":"How many different values violate."},"values":{"type":"array","items":{"type":"object","required":["rows"],"additionalProperties":false,"properties":{"value":{"type":["string","null"],"description":"As text; null for a missing cell. Absent where values are masked."},"rows":{"type":"integer","minimum":0}}},"description":"The most frequent first."},"masked":{"type":"boolean","description":"Whether values are left out."},"sensitive":{"const":true,"description":"The row schema calls them sensitive: nothing shows them."}},"if":{"properties":{"masked":{"const":true}}},"then":{"properties":{"values":{"items":{"properties":{"value":false}}}}},"else":{"properties":{"values":{"items":{"required":["value"]}}}}}},{"if":{"properties":{"kind":{"const":"parts"}}},"then":{"type":"object","required":["kind","parts","omitted"],"additionalProperties":false,"properties":{"kind":true,"parts":{"type":"array","items":{"type":"object","required":["part","rows","of"],"additionalProperties":false,"properties":{"part":{"type":"string","description":"A file or partition of the table."},"rows":{"type":"integer","minimum":0,"description":"How many of its rows violate."},"of":{"type":"integer","minimum":0,"description":"How many rows it has."}}},"description":"The worst first."},"omitted":{"type":"integer","minimum":0,"description":"How many further parts hold violations."}}}},{"if":{"properties":{"kind":{"const":"method"}}},"then":{"type":"object","required":["kind","method","judged"],"additionalProperties":false,"properties":{"kind":true,"method":{"const":"distinct_values","description":"What ajv judged: each different value once."},"judged":{"type":"integer","minimum":0,"description":"How many it judged."}}}},{"if":{"properties":{"kind":{"const":"interval"}}},"then":{"type":"object","required":["kind","about","lower","upper","level","method"],"additionalProperties":false,"properties":{"kind":true,"about":{"enum":["value","difference"],"description":"The measured value, or the measured value less the baseline's."},"lower":{"$ref":"#/$defs/number"},"upper":{"$ref":"#/$defs/number"},"level":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"method":{"enum":["wilson","newcombe","standard_error"]},"trials":{"$ref":"#/$defs/number"}}}},{"if":{"properties":{"kind":{"const":"comparison"}}},"then":{"type":"object","required":["kind","metric","value","instead_of"],"additionalProperties":false,"properties":{"kind":true,"metric":{"type":"string","description":"JSON Pointer of the metric, or its name where that stands for several values."},"value":{"$ref":"#/$defs/number"},"instead_of":{"type":"object","required":["value","sha256"],"additionalProperties":false,"properties":{"value":{"$ref":"#/$defs/number"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}},{"if":{"properties":{"kind":{"const":"drift"}}},"then":{"type":"object","required":["kind","method","of","rows"],"additionalProperties":false,"properties":{"kind":true,"method":{"type":"string"},"normalize":{"type":"string"},"of":{"enum":["data","prediction","label","concept"]},"test":{"type":"string"},"p":{"type":"number","minimum":0,"maximum":1},"adjusted_p":{"type":"number","minimum":0,"maximum":1},"correction":{"type":"string"},"family":{"type":"integer","minimum":1},"alpha":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"noise_floor":{"$ref":"#/$defs/number","description":"What noise alone reaches at these sizes in 95 of 100 draws."},"redraws":{"type":"integer","minimum":0},"bounds":{"type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/number"},"description":"Where cells leave the distance open: it lies between the two."},"rows":{"type":"object","required":["reference","current"],"additionalProperties":false,"properties":{"reference":{"$ref":"#/$defs/number"},"current":{"$ref":"#/$defs/number"}}},"effective_rows":{"type":"object","required":["reference","current"],"additionalProperties":false,"properties":{"reference":{"$ref":"#/$defs/number"},"current":{"$ref":"#/$defs/number"}},"description":"Absent where rows are treated as independent."}}}},{"if":{"properties":{"kind":{"const":"consecutive"}}},"then":{"type":"object","required":["kind","breaches","needed"],"additionalProperties":false,"properties":{"kind":true,"breaches":{"type":"integer","minimum":1},"needed":{"type":"integer","minimum":1},"at_least":{"const":true}}}},{"if":{"properties":{"kind":{"const":"contributions"}}},"then":{"type":"object","required":["kind","parts","omitted"],"additionalProperties":false,"properties":{"kind":true,"parts":{"type":"array","items":{"type":"object","required":["reference","current","contribution"],"additionalProperties":false,"properties":{"part":{"type":"string"},"reference":{"type":"number","minimum":0,"maximum":1},"current":{"type":"number","minimum":0,"maximum":1},"contribution":{"type":"number","minimum":0,"maximum":1}}}},"omitted":{"type":"integer","minimum":0}}}},{"if":{"properties":{"kind":{"const":"histogram"}}},"then":{"type":"object","required":["kind","bins"],"additionalProperties":false,"properties":{"kind":true,"bins":{"type":"array","items":{"type":"object","required":["reference","current"],"additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/number"},"to":{"$ref":"#/$defs/number"},"part":{"type":"string"},"reference":{"type":"number","minimum":0,"maximum":1},"current":{"type":"number","minimum":0,"maximum":1}}}}}}},{"if":{"properties":{"kind":{"const":"trend"}}},"then":{"type":"object","required":["kind","method","windows"],"additionalProperties":false,"properties":{"kind":true,"method":{"type":"string"},"windows":{"type":"array","items":{"type":"object","required":["from","rows","exceeds"],"additionalProperties":false,"properties":{"from":{"type":"string"},"rows":{"type":"integer","minimum":0},"value":{"$ref":"#/$defs/number"},"exceeds":{"type":"boolean"}}}},"began":{"type":"string"}}}},{"if":{"properties":{"kind":{"const":"files"}}},"then":{"type":"object","required":["kind","files","size","sha256","largest","omitted"],"additionalProperties":false,"properties":{"kind":true,"files":{"type":"integer","minimum":0},"size":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"largest":{"type":"array","items":{"type":"object","required":["path","size","sha256"],"additionalProperties":false,"properties":{"path":{"type":"string"},"size":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"omitted":{"type":"integer","minimum":0}}}},{"if":{"properties":{"kind":{"const":"model"}}},"then":{"type":"object","required":["kind","path","format"],"additionalProperties":false,"properties":{"kind":true,"path":{"type":"string"},"format":{"type":"string"},"version":{"type":"string"},"producer":{"type":"string"},"opsets":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"inputs":{"type":"array","items":{"$ref":"#/$defs/modelPort"}},"outputs":{"type":"array","items":{"$ref":"#/$defs/modelPort"}},"tensors":{"type":"integer","minimum":0},"parameters":{"type":"object","additionalProperties":{"type":"integer","minimum":0},"description":"Elements of all tensors by data type."},"notes":{"type":"array","items":{"type":"string"}},"advice":{"type":"array","items":{"type":"string"}}}}},{"if":{"properties":{"kind":{"const":"imports"}}},"then":{"type":"object","required":["kind","allow_list","streams","imports","omitted"],"additionalProperties":false,"properties":{"kind":true,"allow_list":{"type":"string"},"streams":{"type":"integer","minimum":0},"imports":{"type":"array","items":{"type":"object","required":["module","name","allowed","file"],"additionalProperties":false,"properties":{"module":{"type":"string"},"name":{"type":"string"},"allowed":{"type":"boolean"},"file":{"type":"string"},"members":{"type":"array","minItems":1,"items":{"type":"string"}},"offset":{"type":"integer","minimum":0},"as":{"type":"string"}}}},"omitted":{"type":"integer","minimum":0}}}},{"if":{"properties":{"kind":{"const":"faults"}}},"then":{"type":"object","required":["kind","faults","omitted"],"additionalProperties":false,"properties":{"kind":true,"faults":{"type":"array","items":{"type":"object","required":["file","what"],"additionalProperties":false,"properties":{"file":{"type":"string"},"members":{"type":"array","minItems":1,"items":{"type":"string"}},"offset":{"type":"integer","minimum":0},"what":{"type":"string"}}}},"omitted":{"type":"integer","minimum":0}}}}]};
const schema40 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"dtype":{"type":"string"},"shape":{"type":"array","items":{"type":["integer","string","null"]}}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "dtype")) || (key0 === "shape"))){
validate118.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate118.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dtype !== undefined){
const _errs4 = errors;
if(typeof data.dtype !== "string"){
validate118.errors = [{instancePath:instancePath+"/dtype",schemaPath:"#/properties/dtype/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shape !== undefined){
let data2 = data.shape;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (typeof data3 !== "string")) && (data3 !== null)){
validate118.errors = [{instancePath:instancePath+"/shape/" + i0,schemaPath:"#/properties/shape/items/type",keyword:"type",params:{type: schema40.properties.shape.items.type}}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("rows" !== data.kind){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.masked === undefined) && (missing0 = "masked"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "rows")) || (key0 === "masked")) || (key0 === "sensitive"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data.rows !== undefined){
let data1 = data.rows;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data1)){
var valid4 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs10 = errors;
if(errors === _errs10){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.file === undefined) && (missing1 = "file")) || ((data2.row === undefined) && (missing1 = "row"))){
validate102.errors = [{instancePath:instancePath+"/rows/" + i0,schemaPath:"#/allOf/0/then/properties/rows/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data2){
if(!(((key1 === "file") || (key1 === "row")) || (key1 === "values"))){
validate102.errors = [{instancePath:instancePath+"/rows/" + i0,schemaPath:"#/allOf/0/then/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs12 === errors){
if(data2.file !== undefined){
const _errs13 = errors;
if(typeof data2.file !== "string"){
validate102.errors = [{instancePath:instancePath+"/rows/" + i0+"/file",schemaPath:"#/allOf/0/then/properties/rows/items/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.row !== undefined){
let data4 = data2.row;
const _errs15 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate102.errors = [{instancePath:instancePath+"/rows/" + i0+"/row",schemaPath:"#/allOf/0/then/properties/rows/items/properties/row/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
validate102.errors = [{instancePath:instancePath+"/rows/" + i0+"/row",schemaPath:"#/allOf/0/then/properties/rows/items/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.values !== undefined){
let data5 = data2.values;
const _errs17 = errors;
if(errors === _errs17){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
const _errs20 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate102.errors = [{instancePath:instancePath+"/rows/" + i0+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/rows/items/properties/values/additionalProperties/type",keyword:"type",params:{type: schema39.allOf[0].then.properties.rows.items.properties.values.additionalProperties.type}}];
return false;
}
var valid6 = _errs20 === errors;
if(!valid6){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/rows/" + i0+"/values",schemaPath:"#/allOf/0/then/properties/rows/items/properties/values/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/rows/" + i0,schemaPath:"#/allOf/0/then/properties/rows/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/allOf/0/then/properties/rows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.masked !== undefined){
const _errs22 = errors;
if(typeof data.masked !== "boolean"){
validate102.errors = [{instancePath:instancePath+"/masked",schemaPath:"#/allOf/0/then/properties/masked/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.sensitive !== undefined){
const _errs24 = errors;
if(true !== data.sensitive){
validate102.errors = [{instancePath:instancePath+"/sensitive",schemaPath:"#/allOf/0/then/properties/sensitive/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
}
if(!valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs25 = errors;
const _errs26 = errors;
let valid7 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("sql" !== data.kind){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid1 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs29 = errors;
if(errors === _errs29){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.kind === undefined) && (missing2 = "kind")) || ((data.statement === undefined) && (missing2 = "statement"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs31 = errors;
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "statement"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs31 === errors){
if(data.statement !== undefined){
if(typeof data.statement !== "string"){
validate102.errors = [{instancePath:instancePath+"/statement",schemaPath:"#/allOf/1/then/properties/statement/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid1 = _errs29 === errors;
valid7 = _valid1;
if(valid7){
var props1 = true;
}
}
if(!valid7){
const err3 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs25 === errors;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs34 = errors;
const _errs35 = errors;
let valid10 = true;
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("file" !== data.kind){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid2 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs38 = errors;
if(errors === _errs38){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((((data.kind === undefined) && (missing3 = "kind")) || ((data.path === undefined) && (missing3 = "path"))) || ((data.size === undefined) && (missing3 = "size"))) || ((data.sha256 === undefined) && (missing3 = "sha256"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs40 = errors;
for(const key4 in data){
if(!((((key4 === "kind") || (key4 === "path")) || (key4 === "size")) || (key4 === "sha256"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs40 === errors){
if(data.path !== undefined){
const _errs41 = errors;
if(typeof data.path !== "string"){
validate102.errors = [{instancePath:instancePath+"/path",schemaPath:"#/allOf/2/then/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs41 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.size !== undefined){
let data13 = data.size;
const _errs43 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate102.errors = [{instancePath:instancePath+"/size",schemaPath:"#/allOf/2/then/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs43){
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
validate102.errors = [{instancePath:instancePath+"/size",schemaPath:"#/allOf/2/then/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid12 = _errs43 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.sha256 !== undefined){
let data14 = data.sha256;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
validate102.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/allOf/2/then/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/allOf/2/then/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid12 = _errs45 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid2 = _errs38 === errors;
valid10 = _valid2;
if(valid10){
var props2 = true;
}
}
if(!valid10){
const err5 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs34 === errors;
if(valid0){
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs47 = errors;
const _errs48 = errors;
let valid13 = true;
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("counts" !== data.kind){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid3 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs51 = errors;
if(errors === _errs51){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.kind === undefined) && (missing4 = "kind")) || ((data.counts === undefined) && (missing4 = "counts"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs53 = errors;
for(const key5 in data){
if(!((key5 === "kind") || (key5 === "counts"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs53 === errors){
if(data.counts !== undefined){
let data16 = data.counts;
const _errs54 = errors;
if(errors === _errs54){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
const _errs57 = errors;
if(!(validate79(data16[key6], {instancePath:instancePath+"/counts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid16 = _errs57 === errors;
if(!valid16){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/allOf/3/then/properties/counts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid3 = _errs51 === errors;
valid13 = _valid3;
if(valid13){
var props3 = true;
}
}
if(!valid13){
const err7 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs47 === errors;
if(valid0){
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs58 = errors;
const _errs59 = errors;
let valid17 = true;
const _errs60 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("values" !== data.kind){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid4 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs62 = errors;
const _errs64 = errors;
let valid19 = true;
const _errs65 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.masked !== undefined){
if(true !== data.masked){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var _valid5 = _errs65 === errors;
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid5){
const _errs67 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values !== undefined){
let data20 = data.values;
if(Array.isArray(data20)){
var valid22 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs69 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.value !== undefined){
validate102.errors = [{instancePath:instancePath+"/values/" + i1+"/value",schemaPath:"#/allOf/4/then/then/properties/values/items/properties/value/false schema",keyword:"false schema",params:{}}];
return false;
}
}
var valid22 = _errs69 === errors;
if(!valid22){
break;
}
}
}
}
}
var _valid5 = _errs67 === errors;
valid19 = _valid5;
if(valid19){
var props4 = {};
props4.values = true;
props4.masked = true;
}
ifClause0 = "then";
}
else {
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values !== undefined){
let data23 = data.values;
if(Array.isArray(data23)){
var valid25 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
const _errs72 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing5;
if((data24.value === undefined) && (missing5 = "value")){
validate102.errors = [{instancePath:instancePath+"/values/" + i2,schemaPath:"#/allOf/4/then/else/properties/values/items/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
}
var valid25 = _errs72 === errors;
if(!valid25){
break;
}
}
}
}
}
var _valid5 = _errs70 === errors;
valid19 = _valid5;
if(valid19){
if(props4 !== true){
props4 = props4 || {};
props4.values = true;
}
}
ifClause0 = "else";
}
if(!valid19){
const err10 = {instancePath,schemaPath:"#/allOf/4/then/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate102.errors = vErrors;
return false;
}
if(errors === _errs62){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((((data.kind === undefined) && (missing6 = "kind")) || ((data.distinct === undefined) && (missing6 = "distinct"))) || ((data.values === undefined) && (missing6 = "values"))) || ((data.masked === undefined) && (missing6 = "masked"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs73 = errors;
for(const key7 in data){
if(!(((((key7 === "kind") || (key7 === "distinct")) || (key7 === "values")) || (key7 === "masked")) || (key7 === "sensitive"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/4/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs73 === errors){
if(data.distinct !== undefined){
let data25 = data.distinct;
const _errs74 = errors;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
validate102.errors = [{instancePath:instancePath+"/distinct",schemaPath:"#/allOf/4/then/properties/distinct/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs74){
if(typeof data25 == "number"){
if(data25 < 0 || isNaN(data25)){
validate102.errors = [{instancePath:instancePath+"/distinct",schemaPath:"#/allOf/4/then/properties/distinct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid26 = _errs74 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.values !== undefined){
let data26 = data.values;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data26)){
var valid27 = true;
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
const _errs78 = errors;
if(errors === _errs78){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing7;
if((data27.rows === undefined) && (missing7 = "rows")){
validate102.errors = [{instancePath:instancePath+"/values/" + i3,schemaPath:"#/allOf/4/then/properties/values/items/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs80 = errors;
for(const key8 in data27){
if(!((key8 === "value") || (key8 === "rows"))){
validate102.errors = [{instancePath:instancePath+"/values/" + i3,schemaPath:"#/allOf/4/then/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs80 === errors){
if(data27.value !== undefined){
let data28 = data27.value;
const _errs81 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
validate102.errors = [{instancePath:instancePath+"/values/" + i3+"/value",schemaPath:"#/allOf/4/then/properties/values/items/properties/value/type",keyword:"type",params:{type: schema39.allOf[4].then.properties.values.items.properties.value.type}}];
return false;
}
var valid28 = _errs81 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data27.rows !== undefined){
let data29 = data27.rows;
const _errs83 = errors;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
validate102.errors = [{instancePath:instancePath+"/values/" + i3+"/rows",schemaPath:"#/allOf/4/then/properties/values/items/properties/rows/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs83){
if(typeof data29 == "number"){
if(data29 < 0 || isNaN(data29)){
validate102.errors = [{instancePath:instancePath+"/values/" + i3+"/rows",schemaPath:"#/allOf/4/then/properties/values/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid28 = _errs83 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/values/" + i3,schemaPath:"#/allOf/4/then/properties/values/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid27 = _errs78 === errors;
if(!valid27){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/values",schemaPath:"#/allOf/4/then/properties/values/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid26 = _errs76 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.masked !== undefined){
const _errs85 = errors;
if(typeof data.masked !== "boolean"){
validate102.errors = [{instancePath:instancePath+"/masked",schemaPath:"#/allOf/4/then/properties/masked/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs85 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.sensitive !== undefined){
const _errs87 = errors;
if(true !== data.sensitive){
validate102.errors = [{instancePath:instancePath+"/sensitive",schemaPath:"#/allOf/4/then/properties/sensitive/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid26 = _errs87 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/4/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid4 = _errs62 === errors;
valid17 = _valid4;
if(valid17){
var props5 = true;
}
}
if(!valid17){
const err11 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs58 === errors;
if(valid0){
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs88 = errors;
const _errs89 = errors;
let valid29 = true;
const _errs90 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("parts" !== data.kind){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var _valid6 = _errs90 === errors;
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs92 = errors;
if(errors === _errs92){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((((data.kind === undefined) && (missing8 = "kind")) || ((data.parts === undefined) && (missing8 = "parts"))) || ((data.omitted === undefined) && (missing8 = "omitted"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs94 = errors;
for(const key9 in data){
if(!(((key9 === "kind") || (key9 === "parts")) || (key9 === "omitted"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/5/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs94 === errors){
if(data.parts !== undefined){
let data33 = data.parts;
const _errs95 = errors;
if(errors === _errs95){
if(Array.isArray(data33)){
var valid32 = true;
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
let data34 = data33[i4];
const _errs97 = errors;
if(errors === _errs97){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing9;
if((((data34.part === undefined) && (missing9 = "part")) || ((data34.rows === undefined) && (missing9 = "rows"))) || ((data34.of === undefined) && (missing9 = "of"))){
validate102.errors = [{instancePath:instancePath+"/parts/" + i4,schemaPath:"#/allOf/5/then/properties/parts/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs99 = errors;
for(const key10 in data34){
if(!(((key10 === "part") || (key10 === "rows")) || (key10 === "of"))){
validate102.errors = [{instancePath:instancePath+"/parts/" + i4,schemaPath:"#/allOf/5/then/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs99 === errors){
if(data34.part !== undefined){
const _errs100 = errors;
if(typeof data34.part !== "string"){
validate102.errors = [{instancePath:instancePath+"/parts/" + i4+"/part",schemaPath:"#/allOf/5/then/properties/parts/items/properties/part/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs100 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data34.rows !== undefined){
let data36 = data34.rows;
const _errs102 = errors;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
validate102.errors = [{instancePath:instancePath+"/parts/" + i4+"/rows",schemaPath:"#/allOf/5/then/properties/parts/items/properties/rows/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs102){
if(typeof data36 == "number"){
if(data36 < 0 || isNaN(data36)){
validate102.errors = [{instancePath:instancePath+"/parts/" + i4+"/rows",schemaPath:"#/allOf/5/then/properties/parts/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs102 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data34.of !== undefined){
let data37 = data34.of;
const _errs104 = errors;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
validate102.errors = [{instancePath:instancePath+"/parts/" + i4+"/of",schemaPath:"#/allOf/5/then/properties/parts/items/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs104){
if(typeof data37 == "number"){
if(data37 < 0 || isNaN(data37)){
validate102.errors = [{instancePath:instancePath+"/parts/" + i4+"/of",schemaPath:"#/allOf/5/then/properties/parts/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid33 = _errs104 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/parts/" + i4,schemaPath:"#/allOf/5/then/properties/parts/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs97 === errors;
if(!valid32){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/parts",schemaPath:"#/allOf/5/then/properties/parts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid31 = _errs95 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data.omitted !== undefined){
let data38 = data.omitted;
const _errs106 = errors;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
validate102.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/allOf/5/then/properties/omitted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs106){
if(typeof data38 == "number"){
if(data38 < 0 || isNaN(data38)){
validate102.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/allOf/5/then/properties/omitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid31 = _errs106 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/5/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid6 = _errs92 === errors;
valid29 = _valid6;
if(valid29){
var props6 = true;
}
}
if(!valid29){
const err13 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs88 === errors;
if(valid0){
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs108 = errors;
const _errs109 = errors;
let valid34 = true;
const _errs110 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("method" !== data.kind){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid7 = _errs110 === errors;
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs112 = errors;
if(errors === _errs112){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((((data.kind === undefined) && (missing10 = "kind")) || ((data.method === undefined) && (missing10 = "method"))) || ((data.judged === undefined) && (missing10 = "judged"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs114 = errors;
for(const key11 in data){
if(!(((key11 === "kind") || (key11 === "method")) || (key11 === "judged"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/6/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs114 === errors){
if(data.method !== undefined){
const _errs115 = errors;
if("distinct_values" !== data.method){
validate102.errors = [{instancePath:instancePath+"/method",schemaPath:"#/allOf/6/then/properties/method/const",keyword:"const",params:{allowedValue: "distinct_values"}}];
return false;
}
var valid36 = _errs115 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.judged !== undefined){
let data41 = data.judged;
const _errs116 = errors;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
validate102.errors = [{instancePath:instancePath+"/judged",schemaPath:"#/allOf/6/then/properties/judged/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs116){
if(typeof data41 == "number"){
if(data41 < 0 || isNaN(data41)){
validate102.errors = [{instancePath:instancePath+"/judged",schemaPath:"#/allOf/6/then/properties/judged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid36 = _errs116 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/6/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid7 = _errs112 === errors;
valid34 = _valid7;
if(valid34){
var props7 = true;
}
}
if(!valid34){
const err15 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs108 === errors;
if(valid0){
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs118 = errors;
const _errs119 = errors;
let valid37 = true;
const _errs120 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("interval" !== data.kind){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var _valid8 = _errs120 === errors;
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs122 = errors;
if(errors === _errs122){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((((((data.kind === undefined) && (missing11 = "kind")) || ((data.about === undefined) && (missing11 = "about"))) || ((data.lower === undefined) && (missing11 = "lower"))) || ((data.upper === undefined) && (missing11 = "upper"))) || ((data.level === undefined) && (missing11 = "level"))) || ((data.method === undefined) && (missing11 = "method"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs124 = errors;
for(const key12 in data){
if(!(((((((key12 === "kind") || (key12 === "about")) || (key12 === "lower")) || (key12 === "upper")) || (key12 === "level")) || (key12 === "method")) || (key12 === "trials"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/7/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs124 === errors){
if(data.about !== undefined){
let data43 = data.about;
const _errs125 = errors;
if(!((data43 === "value") || (data43 === "difference"))){
validate102.errors = [{instancePath:instancePath+"/about",schemaPath:"#/allOf/7/then/properties/about/enum",keyword:"enum",params:{allowedValues: schema39.allOf[7].then.properties.about.enum}}];
return false;
}
var valid39 = _errs125 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.lower !== undefined){
const _errs126 = errors;
if(!(validate79(data.lower, {instancePath:instancePath+"/lower",parentData:data,parentDataProperty:"lower",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid39 = _errs126 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.upper !== undefined){
const _errs127 = errors;
if(!(validate79(data.upper, {instancePath:instancePath+"/upper",parentData:data,parentDataProperty:"upper",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid39 = _errs127 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.level !== undefined){
let data46 = data.level;
const _errs128 = errors;
if(errors === _errs128){
if(typeof data46 == "number"){
if(data46 >= 1 || isNaN(data46)){
validate102.errors = [{instancePath:instancePath+"/level",schemaPath:"#/allOf/7/then/properties/level/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}}];
return false;
}
else {
if(data46 <= 0 || isNaN(data46)){
validate102.errors = [{instancePath:instancePath+"/level",schemaPath:"#/allOf/7/then/properties/level/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/level",schemaPath:"#/allOf/7/then/properties/level/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid39 = _errs128 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.method !== undefined){
let data47 = data.method;
const _errs130 = errors;
if(!(((data47 === "wilson") || (data47 === "newcombe")) || (data47 === "standard_error"))){
validate102.errors = [{instancePath:instancePath+"/method",schemaPath:"#/allOf/7/then/properties/method/enum",keyword:"enum",params:{allowedValues: schema39.allOf[7].then.properties.method.enum}}];
return false;
}
var valid39 = _errs130 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.trials !== undefined){
const _errs131 = errors;
if(!(validate79(data.trials, {instancePath:instancePath+"/trials",parentData:data,parentDataProperty:"trials",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid39 = _errs131 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/7/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid8 = _errs122 === errors;
valid37 = _valid8;
if(valid37){
var props8 = true;
}
}
if(!valid37){
const err17 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs118 === errors;
if(valid0){
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs132 = errors;
const _errs133 = errors;
let valid40 = true;
const _errs134 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("comparison" !== data.kind){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
var _valid9 = _errs134 === errors;
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs136 = errors;
if(errors === _errs136){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((((data.kind === undefined) && (missing12 = "kind")) || ((data.metric === undefined) && (missing12 = "metric"))) || ((data.value === undefined) && (missing12 = "value"))) || ((data.instead_of === undefined) && (missing12 = "instead_of"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs138 = errors;
for(const key13 in data){
if(!((((key13 === "kind") || (key13 === "metric")) || (key13 === "value")) || (key13 === "instead_of"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/8/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs138 === errors){
if(data.metric !== undefined){
const _errs139 = errors;
if(typeof data.metric !== "string"){
validate102.errors = [{instancePath:instancePath+"/metric",schemaPath:"#/allOf/8/then/properties/metric/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs139 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.value !== undefined){
const _errs141 = errors;
if(!(validate79(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid42 = _errs141 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.instead_of !== undefined){
let data52 = data.instead_of;
const _errs142 = errors;
if(errors === _errs142){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing13;
if(((data52.value === undefined) && (missing13 = "value")) || ((data52.sha256 === undefined) && (missing13 = "sha256"))){
validate102.errors = [{instancePath:instancePath+"/instead_of",schemaPath:"#/allOf/8/then/properties/instead_of/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs144 = errors;
for(const key14 in data52){
if(!((key14 === "value") || (key14 === "sha256"))){
validate102.errors = [{instancePath:instancePath+"/instead_of",schemaPath:"#/allOf/8/then/properties/instead_of/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs144 === errors){
if(data52.value !== undefined){
const _errs145 = errors;
if(!(validate79(data52.value, {instancePath:instancePath+"/instead_of/value",parentData:data52,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid43 = _errs145 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data52.sha256 !== undefined){
let data54 = data52.sha256;
const _errs146 = errors;
if(errors === _errs146){
if(typeof data54 === "string"){
if(!pattern3.test(data54)){
validate102.errors = [{instancePath:instancePath+"/instead_of/sha256",schemaPath:"#/allOf/8/then/properties/instead_of/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/instead_of/sha256",schemaPath:"#/allOf/8/then/properties/instead_of/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid43 = _errs146 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/instead_of",schemaPath:"#/allOf/8/then/properties/instead_of/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs142 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/8/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid9 = _errs136 === errors;
valid40 = _valid9;
if(valid40){
var props9 = true;
}
}
if(!valid40){
const err19 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs132 === errors;
if(valid0){
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
const _errs148 = errors;
const _errs149 = errors;
let valid44 = true;
const _errs150 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("drift" !== data.kind){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
var _valid10 = _errs150 === errors;
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs152 = errors;
if(errors === _errs152){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if(((((data.kind === undefined) && (missing14 = "kind")) || ((data.method === undefined) && (missing14 = "method"))) || ((data.of === undefined) && (missing14 = "of"))) || ((data.rows === undefined) && (missing14 = "rows"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs154 = errors;
for(const key15 in data){
if(!(func1.call(schema39.allOf[9].then.properties, key15))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/9/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs154 === errors){
if(data.method !== undefined){
const _errs155 = errors;
if(typeof data.method !== "string"){
validate102.errors = [{instancePath:instancePath+"/method",schemaPath:"#/allOf/9/then/properties/method/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs155 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.normalize !== undefined){
const _errs157 = errors;
if(typeof data.normalize !== "string"){
validate102.errors = [{instancePath:instancePath+"/normalize",schemaPath:"#/allOf/9/then/properties/normalize/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs157 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.of !== undefined){
let data58 = data.of;
const _errs159 = errors;
if(!((((data58 === "data") || (data58 === "prediction")) || (data58 === "label")) || (data58 === "concept"))){
validate102.errors = [{instancePath:instancePath+"/of",schemaPath:"#/allOf/9/then/properties/of/enum",keyword:"enum",params:{allowedValues: schema39.allOf[9].then.properties.of.enum}}];
return false;
}
var valid46 = _errs159 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.test !== undefined){
const _errs160 = errors;
if(typeof data.test !== "string"){
validate102.errors = [{instancePath:instancePath+"/test",schemaPath:"#/allOf/9/then/properties/test/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs160 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.p !== undefined){
let data60 = data.p;
const _errs162 = errors;
if(errors === _errs162){
if(typeof data60 == "number"){
if(data60 > 1 || isNaN(data60)){
validate102.errors = [{instancePath:instancePath+"/p",schemaPath:"#/allOf/9/then/properties/p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data60 < 0 || isNaN(data60)){
validate102.errors = [{instancePath:instancePath+"/p",schemaPath:"#/allOf/9/then/properties/p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/p",schemaPath:"#/allOf/9/then/properties/p/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid46 = _errs162 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.adjusted_p !== undefined){
let data61 = data.adjusted_p;
const _errs164 = errors;
if(errors === _errs164){
if(typeof data61 == "number"){
if(data61 > 1 || isNaN(data61)){
validate102.errors = [{instancePath:instancePath+"/adjusted_p",schemaPath:"#/allOf/9/then/properties/adjusted_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data61 < 0 || isNaN(data61)){
validate102.errors = [{instancePath:instancePath+"/adjusted_p",schemaPath:"#/allOf/9/then/properties/adjusted_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/adjusted_p",schemaPath:"#/allOf/9/then/properties/adjusted_p/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid46 = _errs164 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.correction !== undefined){
const _errs166 = errors;
if(typeof data.correction !== "string"){
validate102.errors = [{instancePath:instancePath+"/correction",schemaPath:"#/allOf/9/then/properties/correction/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs166 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.family !== undefined){
let data63 = data.family;
const _errs168 = errors;
if(!((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63)))){
validate102.errors = [{instancePath:instancePath+"/family",schemaPath:"#/allOf/9/then/properties/family/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs168){
if(typeof data63 == "number"){
if(data63 < 1 || isNaN(data63)){
validate102.errors = [{instancePath:instancePath+"/family",schemaPath:"#/allOf/9/then/properties/family/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid46 = _errs168 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.alpha !== undefined){
let data64 = data.alpha;
const _errs170 = errors;
if(errors === _errs170){
if(typeof data64 == "number"){
if(data64 >= 1 || isNaN(data64)){
validate102.errors = [{instancePath:instancePath+"/alpha",schemaPath:"#/allOf/9/then/properties/alpha/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}}];
return false;
}
else {
if(data64 <= 0 || isNaN(data64)){
validate102.errors = [{instancePath:instancePath+"/alpha",schemaPath:"#/allOf/9/then/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/alpha",schemaPath:"#/allOf/9/then/properties/alpha/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid46 = _errs170 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.noise_floor !== undefined){
const _errs172 = errors;
if(!(validate79(data.noise_floor, {instancePath:instancePath+"/noise_floor",parentData:data,parentDataProperty:"noise_floor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid46 = _errs172 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.redraws !== undefined){
let data66 = data.redraws;
const _errs173 = errors;
if(!((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66)))){
validate102.errors = [{instancePath:instancePath+"/redraws",schemaPath:"#/allOf/9/then/properties/redraws/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs173){
if(typeof data66 == "number"){
if(data66 < 0 || isNaN(data66)){
validate102.errors = [{instancePath:instancePath+"/redraws",schemaPath:"#/allOf/9/then/properties/redraws/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid46 = _errs173 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.bounds !== undefined){
let data67 = data.bounds;
const _errs175 = errors;
if(errors === _errs175){
if(Array.isArray(data67)){
if(data67.length > 2){
validate102.errors = [{instancePath:instancePath+"/bounds",schemaPath:"#/allOf/9/then/properties/bounds/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data67.length < 2){
validate102.errors = [{instancePath:instancePath+"/bounds",schemaPath:"#/allOf/9/then/properties/bounds/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid47 = true;
const len5 = data67.length;
for(let i5=0; i5<len5; i5++){
const _errs177 = errors;
if(!(validate79(data67[i5], {instancePath:instancePath+"/bounds/" + i5,parentData:data67,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid47 = _errs177 === errors;
if(!valid47){
break;
}
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/bounds",schemaPath:"#/allOf/9/then/properties/bounds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid46 = _errs175 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.rows !== undefined){
let data69 = data.rows;
const _errs178 = errors;
if(errors === _errs178){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing15;
if(((data69.reference === undefined) && (missing15 = "reference")) || ((data69.current === undefined) && (missing15 = "current"))){
validate102.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/allOf/9/then/properties/rows/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs180 = errors;
for(const key16 in data69){
if(!((key16 === "reference") || (key16 === "current"))){
validate102.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/allOf/9/then/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs180 === errors){
if(data69.reference !== undefined){
const _errs181 = errors;
if(!(validate79(data69.reference, {instancePath:instancePath+"/rows/reference",parentData:data69,parentDataProperty:"reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid48 = _errs181 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data69.current !== undefined){
const _errs182 = errors;
if(!(validate79(data69.current, {instancePath:instancePath+"/rows/current",parentData:data69,parentDataProperty:"current",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid48 = _errs182 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/allOf/9/then/properties/rows/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid46 = _errs178 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.effective_rows !== undefined){
let data72 = data.effective_rows;
const _errs183 = errors;
if(errors === _errs183){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing16;
if(((data72.reference === undefined) && (missing16 = "reference")) || ((data72.current === undefined) && (missing16 = "current"))){
validate102.errors = [{instancePath:instancePath+"/effective_rows",schemaPath:"#/allOf/9/then/properties/effective_rows/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs185 = errors;
for(const key17 in data72){
if(!((key17 === "reference") || (key17 === "current"))){
validate102.errors = [{instancePath:instancePath+"/effective_rows",schemaPath:"#/allOf/9/then/properties/effective_rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs185 === errors){
if(data72.reference !== undefined){
const _errs186 = errors;
if(!(validate79(data72.reference, {instancePath:instancePath+"/effective_rows/reference",parentData:data72,parentDataProperty:"reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid49 = _errs186 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data72.current !== undefined){
const _errs187 = errors;
if(!(validate79(data72.current, {instancePath:instancePath+"/effective_rows/current",parentData:data72,parentDataProperty:"current",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid49 = _errs187 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/effective_rows",schemaPath:"#/allOf/9/then/properties/effective_rows/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid46 = _errs183 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/9/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid10 = _errs152 === errors;
valid44 = _valid10;
if(valid44){
var props10 = true;
}
}
if(!valid44){
const err21 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs148 === errors;
if(valid0){
if(props0 !== true && props10 !== undefined){
if(props10 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props10);
}
}
const _errs188 = errors;
const _errs189 = errors;
let valid50 = true;
const _errs190 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("consecutive" !== data.kind){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid11 = _errs190 === errors;
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs192 = errors;
if(errors === _errs192){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((((data.kind === undefined) && (missing17 = "kind")) || ((data.breaches === undefined) && (missing17 = "breaches"))) || ((data.needed === undefined) && (missing17 = "needed"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs194 = errors;
for(const key18 in data){
if(!((((key18 === "kind") || (key18 === "breaches")) || (key18 === "needed")) || (key18 === "at_least"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/10/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs194 === errors){
if(data.breaches !== undefined){
let data76 = data.breaches;
const _errs195 = errors;
if(!((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76)))){
validate102.errors = [{instancePath:instancePath+"/breaches",schemaPath:"#/allOf/10/then/properties/breaches/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs195){
if(typeof data76 == "number"){
if(data76 < 1 || isNaN(data76)){
validate102.errors = [{instancePath:instancePath+"/breaches",schemaPath:"#/allOf/10/then/properties/breaches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid52 = _errs195 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data.needed !== undefined){
let data77 = data.needed;
const _errs197 = errors;
if(!((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77)))){
validate102.errors = [{instancePath:instancePath+"/needed",schemaPath:"#/allOf/10/then/properties/needed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs197){
if(typeof data77 == "number"){
if(data77 < 1 || isNaN(data77)){
validate102.errors = [{instancePath:instancePath+"/needed",schemaPath:"#/allOf/10/then/properties/needed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid52 = _errs197 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data.at_least !== undefined){
const _errs199 = errors;
if(true !== data.at_least){
validate102.errors = [{instancePath:instancePath+"/at_least",schemaPath:"#/allOf/10/then/properties/at_least/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid52 = _errs199 === errors;
}
else {
var valid52 = true;
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/10/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid11 = _errs192 === errors;
valid50 = _valid11;
if(valid50){
var props11 = true;
}
}
if(!valid50){
const err23 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs188 === errors;
if(valid0){
if(props0 !== true && props11 !== undefined){
if(props11 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props11);
}
}
const _errs200 = errors;
const _errs201 = errors;
let valid53 = true;
const _errs202 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("contributions" !== data.kind){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
var _valid12 = _errs202 === errors;
errors = _errs201;
if(vErrors !== null){
if(_errs201){
vErrors.length = _errs201;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs204 = errors;
if(errors === _errs204){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((((data.kind === undefined) && (missing18 = "kind")) || ((data.parts === undefined) && (missing18 = "parts"))) || ((data.omitted === undefined) && (missing18 = "omitted"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs206 = errors;
for(const key19 in data){
if(!(((key19 === "kind") || (key19 === "parts")) || (key19 === "omitted"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/11/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs206 === errors){
if(data.parts !== undefined){
let data80 = data.parts;
const _errs207 = errors;
if(errors === _errs207){
if(Array.isArray(data80)){
var valid56 = true;
const len6 = data80.length;
for(let i6=0; i6<len6; i6++){
let data81 = data80[i6];
const _errs209 = errors;
if(errors === _errs209){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing19;
if((((data81.reference === undefined) && (missing19 = "reference")) || ((data81.current === undefined) && (missing19 = "current"))) || ((data81.contribution === undefined) && (missing19 = "contribution"))){
validate102.errors = [{instancePath:instancePath+"/parts/" + i6,schemaPath:"#/allOf/11/then/properties/parts/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs211 = errors;
for(const key20 in data81){
if(!((((key20 === "part") || (key20 === "reference")) || (key20 === "current")) || (key20 === "contribution"))){
validate102.errors = [{instancePath:instancePath+"/parts/" + i6,schemaPath:"#/allOf/11/then/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs211 === errors){
if(data81.part !== undefined){
const _errs212 = errors;
if(typeof data81.part !== "string"){
validate102.errors = [{instancePath:instancePath+"/parts/" + i6+"/part",schemaPath:"#/allOf/11/then/properties/parts/items/properties/part/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid57 = _errs212 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data81.reference !== undefined){
let data83 = data81.reference;
const _errs214 = errors;
if(errors === _errs214){
if(typeof data83 == "number"){
if(data83 > 1 || isNaN(data83)){
validate102.errors = [{instancePath:instancePath+"/parts/" + i6+"/reference",schemaPath:"#/allOf/11/then/properties/parts/items/properties/reference/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data83 < 0 || isNaN(data83)){
validate102.errors = [{instancePath:instancePath+"/parts/" + i6+"/reference",schemaPath:"#/allOf/11/then/properties/parts/items/properties/reference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/parts/" + i6+"/reference",schemaPath:"#/allOf/11/then/properties/parts/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid57 = _errs214 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data81.current !== undefined){
let data84 = data81.current;
const _errs216 = errors;
if(errors === _errs216){
if(typeof data84 == "number"){
if(data84 > 1 || isNaN(data84)){
validate102.errors = [{instancePath:instancePath+"/parts/" + i6+"/current",schemaPath:"#/allOf/11/then/properties/parts/items/properties/current/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data84 < 0 || isNaN(data84)){
validate102.errors = [{instancePath:instancePath+"/parts/" + i6+"/current",schemaPath:"#/allOf/11/then/properties/parts/items/properties/current/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/parts/" + i6+"/current",schemaPath:"#/allOf/11/then/properties/parts/items/properties/current/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid57 = _errs216 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data81.contribution !== undefined){
let data85 = data81.contribution;
const _errs218 = errors;
if(errors === _errs218){
if(typeof data85 == "number"){
if(data85 > 1 || isNaN(data85)){
validate102.errors = [{instancePath:instancePath+"/parts/" + i6+"/contribution",schemaPath:"#/allOf/11/then/properties/parts/items/properties/contribution/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data85 < 0 || isNaN(data85)){
validate102.errors = [{instancePath:instancePath+"/parts/" + i6+"/contribution",schemaPath:"#/allOf/11/then/properties/parts/items/properties/contribution/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/parts/" + i6+"/contribution",schemaPath:"#/allOf/11/then/properties/parts/items/properties/contribution/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid57 = _errs218 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/parts/" + i6,schemaPath:"#/allOf/11/then/properties/parts/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid56 = _errs209 === errors;
if(!valid56){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/parts",schemaPath:"#/allOf/11/then/properties/parts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid55 = _errs207 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.omitted !== undefined){
let data86 = data.omitted;
const _errs220 = errors;
if(!((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86)))){
validate102.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/allOf/11/then/properties/omitted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs220){
if(typeof data86 == "number"){
if(data86 < 0 || isNaN(data86)){
validate102.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/allOf/11/then/properties/omitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid55 = _errs220 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/11/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid12 = _errs204 === errors;
valid53 = _valid12;
if(valid53){
var props12 = true;
}
}
if(!valid53){
const err25 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs200 === errors;
if(valid0){
if(props0 !== true && props12 !== undefined){
if(props12 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props12);
}
}
const _errs222 = errors;
const _errs223 = errors;
let valid58 = true;
const _errs224 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("histogram" !== data.kind){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
var _valid13 = _errs224 === errors;
errors = _errs223;
if(vErrors !== null){
if(_errs223){
vErrors.length = _errs223;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs226 = errors;
if(errors === _errs226){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if(((data.kind === undefined) && (missing20 = "kind")) || ((data.bins === undefined) && (missing20 = "bins"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs228 = errors;
for(const key21 in data){
if(!((key21 === "kind") || (key21 === "bins"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/12/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs228 === errors){
if(data.bins !== undefined){
let data88 = data.bins;
const _errs229 = errors;
if(errors === _errs229){
if(Array.isArray(data88)){
var valid61 = true;
const len7 = data88.length;
for(let i7=0; i7<len7; i7++){
let data89 = data88[i7];
const _errs231 = errors;
if(errors === _errs231){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing21;
if(((data89.reference === undefined) && (missing21 = "reference")) || ((data89.current === undefined) && (missing21 = "current"))){
validate102.errors = [{instancePath:instancePath+"/bins/" + i7,schemaPath:"#/allOf/12/then/properties/bins/items/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs233 = errors;
for(const key22 in data89){
if(!(((((key22 === "from") || (key22 === "to")) || (key22 === "part")) || (key22 === "reference")) || (key22 === "current"))){
validate102.errors = [{instancePath:instancePath+"/bins/" + i7,schemaPath:"#/allOf/12/then/properties/bins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs233 === errors){
if(data89.from !== undefined){
const _errs234 = errors;
if(!(validate79(data89.from, {instancePath:instancePath+"/bins/" + i7+"/from",parentData:data89,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid62 = _errs234 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data89.to !== undefined){
const _errs235 = errors;
if(!(validate79(data89.to, {instancePath:instancePath+"/bins/" + i7+"/to",parentData:data89,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid62 = _errs235 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data89.part !== undefined){
const _errs236 = errors;
if(typeof data89.part !== "string"){
validate102.errors = [{instancePath:instancePath+"/bins/" + i7+"/part",schemaPath:"#/allOf/12/then/properties/bins/items/properties/part/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs236 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data89.reference !== undefined){
let data93 = data89.reference;
const _errs238 = errors;
if(errors === _errs238){
if(typeof data93 == "number"){
if(data93 > 1 || isNaN(data93)){
validate102.errors = [{instancePath:instancePath+"/bins/" + i7+"/reference",schemaPath:"#/allOf/12/then/properties/bins/items/properties/reference/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data93 < 0 || isNaN(data93)){
validate102.errors = [{instancePath:instancePath+"/bins/" + i7+"/reference",schemaPath:"#/allOf/12/then/properties/bins/items/properties/reference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/bins/" + i7+"/reference",schemaPath:"#/allOf/12/then/properties/bins/items/properties/reference/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs238 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data89.current !== undefined){
let data94 = data89.current;
const _errs240 = errors;
if(errors === _errs240){
if(typeof data94 == "number"){
if(data94 > 1 || isNaN(data94)){
validate102.errors = [{instancePath:instancePath+"/bins/" + i7+"/current",schemaPath:"#/allOf/12/then/properties/bins/items/properties/current/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data94 < 0 || isNaN(data94)){
validate102.errors = [{instancePath:instancePath+"/bins/" + i7+"/current",schemaPath:"#/allOf/12/then/properties/bins/items/properties/current/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/bins/" + i7+"/current",schemaPath:"#/allOf/12/then/properties/bins/items/properties/current/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid62 = _errs240 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/bins/" + i7,schemaPath:"#/allOf/12/then/properties/bins/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid61 = _errs231 === errors;
if(!valid61){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/bins",schemaPath:"#/allOf/12/then/properties/bins/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/12/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid13 = _errs226 === errors;
valid58 = _valid13;
if(valid58){
var props13 = true;
}
}
if(!valid58){
const err27 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs222 === errors;
if(valid0){
if(props0 !== true && props13 !== undefined){
if(props13 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props13);
}
}
const _errs242 = errors;
const _errs243 = errors;
let valid63 = true;
const _errs244 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("trend" !== data.kind){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
var _valid14 = _errs244 === errors;
errors = _errs243;
if(vErrors !== null){
if(_errs243){
vErrors.length = _errs243;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs246 = errors;
if(errors === _errs246){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if((((data.kind === undefined) && (missing22 = "kind")) || ((data.method === undefined) && (missing22 = "method"))) || ((data.windows === undefined) && (missing22 = "windows"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/13/then/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs248 = errors;
for(const key23 in data){
if(!((((key23 === "kind") || (key23 === "method")) || (key23 === "windows")) || (key23 === "began"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/13/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs248 === errors){
if(data.method !== undefined){
const _errs249 = errors;
if(typeof data.method !== "string"){
validate102.errors = [{instancePath:instancePath+"/method",schemaPath:"#/allOf/13/then/properties/method/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs249 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.windows !== undefined){
let data97 = data.windows;
const _errs251 = errors;
if(errors === _errs251){
if(Array.isArray(data97)){
var valid66 = true;
const len8 = data97.length;
for(let i8=0; i8<len8; i8++){
let data98 = data97[i8];
const _errs253 = errors;
if(errors === _errs253){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
let missing23;
if((((data98.from === undefined) && (missing23 = "from")) || ((data98.rows === undefined) && (missing23 = "rows"))) || ((data98.exceeds === undefined) && (missing23 = "exceeds"))){
validate102.errors = [{instancePath:instancePath+"/windows/" + i8,schemaPath:"#/allOf/13/then/properties/windows/items/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs255 = errors;
for(const key24 in data98){
if(!((((key24 === "from") || (key24 === "rows")) || (key24 === "value")) || (key24 === "exceeds"))){
validate102.errors = [{instancePath:instancePath+"/windows/" + i8,schemaPath:"#/allOf/13/then/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs255 === errors){
if(data98.from !== undefined){
const _errs256 = errors;
if(typeof data98.from !== "string"){
validate102.errors = [{instancePath:instancePath+"/windows/" + i8+"/from",schemaPath:"#/allOf/13/then/properties/windows/items/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid67 = _errs256 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data98.rows !== undefined){
let data100 = data98.rows;
const _errs258 = errors;
if(!((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100)))){
validate102.errors = [{instancePath:instancePath+"/windows/" + i8+"/rows",schemaPath:"#/allOf/13/then/properties/windows/items/properties/rows/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs258){
if(typeof data100 == "number"){
if(data100 < 0 || isNaN(data100)){
validate102.errors = [{instancePath:instancePath+"/windows/" + i8+"/rows",schemaPath:"#/allOf/13/then/properties/windows/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid67 = _errs258 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data98.value !== undefined){
const _errs260 = errors;
if(!(validate79(data98.value, {instancePath:instancePath+"/windows/" + i8+"/value",parentData:data98,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid67 = _errs260 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data98.exceeds !== undefined){
const _errs261 = errors;
if(typeof data98.exceeds !== "boolean"){
validate102.errors = [{instancePath:instancePath+"/windows/" + i8+"/exceeds",schemaPath:"#/allOf/13/then/properties/windows/items/properties/exceeds/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid67 = _errs261 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/windows/" + i8,schemaPath:"#/allOf/13/then/properties/windows/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid66 = _errs253 === errors;
if(!valid66){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/windows",schemaPath:"#/allOf/13/then/properties/windows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid65 = _errs251 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.began !== undefined){
const _errs263 = errors;
if(typeof data.began !== "string"){
validate102.errors = [{instancePath:instancePath+"/began",schemaPath:"#/allOf/13/then/properties/began/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs263 === errors;
}
else {
var valid65 = true;
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/13/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid14 = _errs246 === errors;
valid63 = _valid14;
if(valid63){
var props14 = true;
}
}
if(!valid63){
const err29 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs242 === errors;
if(valid0){
if(props0 !== true && props14 !== undefined){
if(props14 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props14);
}
}
const _errs265 = errors;
const _errs266 = errors;
let valid68 = true;
const _errs267 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("files" !== data.kind){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
var _valid15 = _errs267 === errors;
errors = _errs266;
if(vErrors !== null){
if(_errs266){
vErrors.length = _errs266;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs269 = errors;
if(errors === _errs269){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if(((((((data.kind === undefined) && (missing24 = "kind")) || ((data.files === undefined) && (missing24 = "files"))) || ((data.size === undefined) && (missing24 = "size"))) || ((data.sha256 === undefined) && (missing24 = "sha256"))) || ((data.largest === undefined) && (missing24 = "largest"))) || ((data.omitted === undefined) && (missing24 = "omitted"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/14/then/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs271 = errors;
for(const key25 in data){
if(!((((((key25 === "kind") || (key25 === "files")) || (key25 === "size")) || (key25 === "sha256")) || (key25 === "largest")) || (key25 === "omitted"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/14/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs271 === errors){
if(data.files !== undefined){
let data105 = data.files;
const _errs272 = errors;
if(!((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105)))){
validate102.errors = [{instancePath:instancePath+"/files",schemaPath:"#/allOf/14/then/properties/files/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs272){
if(typeof data105 == "number"){
if(data105 < 0 || isNaN(data105)){
validate102.errors = [{instancePath:instancePath+"/files",schemaPath:"#/allOf/14/then/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs272 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data.size !== undefined){
let data106 = data.size;
const _errs274 = errors;
if(!((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106)))){
validate102.errors = [{instancePath:instancePath+"/size",schemaPath:"#/allOf/14/then/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs274){
if(typeof data106 == "number"){
if(data106 < 0 || isNaN(data106)){
validate102.errors = [{instancePath:instancePath+"/size",schemaPath:"#/allOf/14/then/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs274 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data.sha256 !== undefined){
let data107 = data.sha256;
const _errs276 = errors;
if(errors === _errs276){
if(typeof data107 === "string"){
if(!pattern3.test(data107)){
validate102.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/allOf/14/then/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/allOf/14/then/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid70 = _errs276 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data.largest !== undefined){
let data108 = data.largest;
const _errs278 = errors;
if(errors === _errs278){
if(Array.isArray(data108)){
var valid71 = true;
const len9 = data108.length;
for(let i9=0; i9<len9; i9++){
let data109 = data108[i9];
const _errs280 = errors;
if(errors === _errs280){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
let missing25;
if((((data109.path === undefined) && (missing25 = "path")) || ((data109.size === undefined) && (missing25 = "size"))) || ((data109.sha256 === undefined) && (missing25 = "sha256"))){
validate102.errors = [{instancePath:instancePath+"/largest/" + i9,schemaPath:"#/allOf/14/then/properties/largest/items/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs282 = errors;
for(const key26 in data109){
if(!(((key26 === "path") || (key26 === "size")) || (key26 === "sha256"))){
validate102.errors = [{instancePath:instancePath+"/largest/" + i9,schemaPath:"#/allOf/14/then/properties/largest/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs282 === errors){
if(data109.path !== undefined){
const _errs283 = errors;
if(typeof data109.path !== "string"){
validate102.errors = [{instancePath:instancePath+"/largest/" + i9+"/path",schemaPath:"#/allOf/14/then/properties/largest/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid72 = _errs283 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data109.size !== undefined){
let data111 = data109.size;
const _errs285 = errors;
if(!((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111)))){
validate102.errors = [{instancePath:instancePath+"/largest/" + i9+"/size",schemaPath:"#/allOf/14/then/properties/largest/items/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs285){
if(typeof data111 == "number"){
if(data111 < 0 || isNaN(data111)){
validate102.errors = [{instancePath:instancePath+"/largest/" + i9+"/size",schemaPath:"#/allOf/14/then/properties/largest/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid72 = _errs285 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data109.sha256 !== undefined){
let data112 = data109.sha256;
const _errs287 = errors;
if(errors === _errs287){
if(typeof data112 === "string"){
if(!pattern3.test(data112)){
validate102.errors = [{instancePath:instancePath+"/largest/" + i9+"/sha256",schemaPath:"#/allOf/14/then/properties/largest/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/largest/" + i9+"/sha256",schemaPath:"#/allOf/14/then/properties/largest/items/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid72 = _errs287 === errors;
}
else {
var valid72 = true;
}
}
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/largest/" + i9,schemaPath:"#/allOf/14/then/properties/largest/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid71 = _errs280 === errors;
if(!valid71){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/largest",schemaPath:"#/allOf/14/then/properties/largest/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid70 = _errs278 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data.omitted !== undefined){
let data113 = data.omitted;
const _errs289 = errors;
if(!((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113)))){
validate102.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/allOf/14/then/properties/omitted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs289){
if(typeof data113 == "number"){
if(data113 < 0 || isNaN(data113)){
validate102.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/allOf/14/then/properties/omitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid70 = _errs289 === errors;
}
else {
var valid70 = true;
}
}
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/14/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid15 = _errs269 === errors;
valid68 = _valid15;
if(valid68){
var props15 = true;
}
}
if(!valid68){
const err31 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs265 === errors;
if(valid0){
if(props0 !== true && props15 !== undefined){
if(props15 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props15);
}
}
const _errs291 = errors;
const _errs292 = errors;
let valid73 = true;
const _errs293 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("model" !== data.kind){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
var _valid16 = _errs293 === errors;
errors = _errs292;
if(vErrors !== null){
if(_errs292){
vErrors.length = _errs292;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs295 = errors;
if(errors === _errs295){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing26;
if((((data.kind === undefined) && (missing26 = "kind")) || ((data.path === undefined) && (missing26 = "path"))) || ((data.format === undefined) && (missing26 = "format"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/15/then/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs297 = errors;
for(const key27 in data){
if(!(func1.call(schema39.allOf[15].then.properties, key27))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/15/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs297 === errors){
if(data.path !== undefined){
const _errs298 = errors;
if(typeof data.path !== "string"){
validate102.errors = [{instancePath:instancePath+"/path",schemaPath:"#/allOf/15/then/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid75 = _errs298 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data.format !== undefined){
const _errs300 = errors;
if(typeof data.format !== "string"){
validate102.errors = [{instancePath:instancePath+"/format",schemaPath:"#/allOf/15/then/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid75 = _errs300 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data.version !== undefined){
const _errs302 = errors;
if(typeof data.version !== "string"){
validate102.errors = [{instancePath:instancePath+"/version",schemaPath:"#/allOf/15/then/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid75 = _errs302 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data.producer !== undefined){
const _errs304 = errors;
if(typeof data.producer !== "string"){
validate102.errors = [{instancePath:instancePath+"/producer",schemaPath:"#/allOf/15/then/properties/producer/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid75 = _errs304 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data.opsets !== undefined){
let data119 = data.opsets;
const _errs306 = errors;
if(errors === _errs306){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key28 in data119){
let data120 = data119[key28];
const _errs309 = errors;
if(!((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120)))){
validate102.errors = [{instancePath:instancePath+"/opsets/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/15/then/properties/opsets/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs309){
if(typeof data120 == "number"){
if(data120 < 0 || isNaN(data120)){
validate102.errors = [{instancePath:instancePath+"/opsets/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/15/then/properties/opsets/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid76 = _errs309 === errors;
if(!valid76){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/opsets",schemaPath:"#/allOf/15/then/properties/opsets/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid75 = _errs306 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data.inputs !== undefined){
let data121 = data.inputs;
const _errs311 = errors;
if(errors === _errs311){
if(Array.isArray(data121)){
var valid77 = true;
const len10 = data121.length;
for(let i10=0; i10<len10; i10++){
const _errs313 = errors;
if(!(validate118(data121[i10], {instancePath:instancePath+"/inputs/" + i10,parentData:data121,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var valid77 = _errs313 === errors;
if(!valid77){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/allOf/15/then/properties/inputs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid75 = _errs311 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data.outputs !== undefined){
let data123 = data.outputs;
const _errs314 = errors;
if(errors === _errs314){
if(Array.isArray(data123)){
var valid78 = true;
const len11 = data123.length;
for(let i11=0; i11<len11; i11++){
const _errs316 = errors;
if(!(validate118(data123[i11], {instancePath:instancePath+"/outputs/" + i11,parentData:data123,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var valid78 = _errs316 === errors;
if(!valid78){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/allOf/15/then/properties/outputs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid75 = _errs314 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data.tensors !== undefined){
let data125 = data.tensors;
const _errs317 = errors;
if(!((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125)))){
validate102.errors = [{instancePath:instancePath+"/tensors",schemaPath:"#/allOf/15/then/properties/tensors/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs317){
if(typeof data125 == "number"){
if(data125 < 0 || isNaN(data125)){
validate102.errors = [{instancePath:instancePath+"/tensors",schemaPath:"#/allOf/15/then/properties/tensors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid75 = _errs317 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data.parameters !== undefined){
let data126 = data.parameters;
const _errs319 = errors;
if(errors === _errs319){
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key29 in data126){
let data127 = data126[key29];
const _errs322 = errors;
if(!((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127)))){
validate102.errors = [{instancePath:instancePath+"/parameters/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/15/then/properties/parameters/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs322){
if(typeof data127 == "number"){
if(data127 < 0 || isNaN(data127)){
validate102.errors = [{instancePath:instancePath+"/parameters/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/15/then/properties/parameters/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid79 = _errs322 === errors;
if(!valid79){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/allOf/15/then/properties/parameters/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid75 = _errs319 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data.notes !== undefined){
let data128 = data.notes;
const _errs324 = errors;
if(errors === _errs324){
if(Array.isArray(data128)){
var valid80 = true;
const len12 = data128.length;
for(let i12=0; i12<len12; i12++){
const _errs326 = errors;
if(typeof data128[i12] !== "string"){
validate102.errors = [{instancePath:instancePath+"/notes/" + i12,schemaPath:"#/allOf/15/then/properties/notes/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid80 = _errs326 === errors;
if(!valid80){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/allOf/15/then/properties/notes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid75 = _errs324 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data.advice !== undefined){
let data130 = data.advice;
const _errs328 = errors;
if(errors === _errs328){
if(Array.isArray(data130)){
var valid81 = true;
const len13 = data130.length;
for(let i13=0; i13<len13; i13++){
const _errs330 = errors;
if(typeof data130[i13] !== "string"){
validate102.errors = [{instancePath:instancePath+"/advice/" + i13,schemaPath:"#/allOf/15/then/properties/advice/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid81 = _errs330 === errors;
if(!valid81){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/advice",schemaPath:"#/allOf/15/then/properties/advice/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid75 = _errs328 === errors;
}
else {
var valid75 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/15/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid16 = _errs295 === errors;
valid73 = _valid16;
if(valid73){
var props16 = true;
}
}
if(!valid73){
const err33 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs291 === errors;
if(valid0){
if(props0 !== true && props16 !== undefined){
if(props16 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props16);
}
}
const _errs332 = errors;
const _errs333 = errors;
let valid82 = true;
const _errs334 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("imports" !== data.kind){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
var _valid17 = _errs334 === errors;
errors = _errs333;
if(vErrors !== null){
if(_errs333){
vErrors.length = _errs333;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs336 = errors;
if(errors === _errs336){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing27;
if((((((data.kind === undefined) && (missing27 = "kind")) || ((data.allow_list === undefined) && (missing27 = "allow_list"))) || ((data.streams === undefined) && (missing27 = "streams"))) || ((data.imports === undefined) && (missing27 = "imports"))) || ((data.omitted === undefined) && (missing27 = "omitted"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/16/then/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs338 = errors;
for(const key30 in data){
if(!(((((key30 === "kind") || (key30 === "allow_list")) || (key30 === "streams")) || (key30 === "imports")) || (key30 === "omitted"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/16/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs338 === errors){
if(data.allow_list !== undefined){
const _errs339 = errors;
if(typeof data.allow_list !== "string"){
validate102.errors = [{instancePath:instancePath+"/allow_list",schemaPath:"#/allOf/16/then/properties/allow_list/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs339 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.streams !== undefined){
let data134 = data.streams;
const _errs341 = errors;
if(!((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134)))){
validate102.errors = [{instancePath:instancePath+"/streams",schemaPath:"#/allOf/16/then/properties/streams/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs341){
if(typeof data134 == "number"){
if(data134 < 0 || isNaN(data134)){
validate102.errors = [{instancePath:instancePath+"/streams",schemaPath:"#/allOf/16/then/properties/streams/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid84 = _errs341 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.imports !== undefined){
let data135 = data.imports;
const _errs343 = errors;
if(errors === _errs343){
if(Array.isArray(data135)){
var valid85 = true;
const len14 = data135.length;
for(let i14=0; i14<len14; i14++){
let data136 = data135[i14];
const _errs345 = errors;
if(errors === _errs345){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing28;
if(((((data136.module === undefined) && (missing28 = "module")) || ((data136.name === undefined) && (missing28 = "name"))) || ((data136.allowed === undefined) && (missing28 = "allowed"))) || ((data136.file === undefined) && (missing28 = "file"))){
validate102.errors = [{instancePath:instancePath+"/imports/" + i14,schemaPath:"#/allOf/16/then/properties/imports/items/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs347 = errors;
for(const key31 in data136){
if(!(((((((key31 === "module") || (key31 === "name")) || (key31 === "allowed")) || (key31 === "file")) || (key31 === "members")) || (key31 === "offset")) || (key31 === "as"))){
validate102.errors = [{instancePath:instancePath+"/imports/" + i14,schemaPath:"#/allOf/16/then/properties/imports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs347 === errors){
if(data136.module !== undefined){
const _errs348 = errors;
if(typeof data136.module !== "string"){
validate102.errors = [{instancePath:instancePath+"/imports/" + i14+"/module",schemaPath:"#/allOf/16/then/properties/imports/items/properties/module/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid86 = _errs348 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data136.name !== undefined){
const _errs350 = errors;
if(typeof data136.name !== "string"){
validate102.errors = [{instancePath:instancePath+"/imports/" + i14+"/name",schemaPath:"#/allOf/16/then/properties/imports/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid86 = _errs350 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data136.allowed !== undefined){
const _errs352 = errors;
if(typeof data136.allowed !== "boolean"){
validate102.errors = [{instancePath:instancePath+"/imports/" + i14+"/allowed",schemaPath:"#/allOf/16/then/properties/imports/items/properties/allowed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid86 = _errs352 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data136.file !== undefined){
const _errs354 = errors;
if(typeof data136.file !== "string"){
validate102.errors = [{instancePath:instancePath+"/imports/" + i14+"/file",schemaPath:"#/allOf/16/then/properties/imports/items/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid86 = _errs354 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data136.members !== undefined){
let data141 = data136.members;
const _errs356 = errors;
if(errors === _errs356){
if(Array.isArray(data141)){
if(data141.length < 1){
validate102.errors = [{instancePath:instancePath+"/imports/" + i14+"/members",schemaPath:"#/allOf/16/then/properties/imports/items/properties/members/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid87 = true;
const len15 = data141.length;
for(let i15=0; i15<len15; i15++){
const _errs358 = errors;
if(typeof data141[i15] !== "string"){
validate102.errors = [{instancePath:instancePath+"/imports/" + i14+"/members/" + i15,schemaPath:"#/allOf/16/then/properties/imports/items/properties/members/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid87 = _errs358 === errors;
if(!valid87){
break;
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/imports/" + i14+"/members",schemaPath:"#/allOf/16/then/properties/imports/items/properties/members/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid86 = _errs356 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data136.offset !== undefined){
let data143 = data136.offset;
const _errs360 = errors;
if(!((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143)))){
validate102.errors = [{instancePath:instancePath+"/imports/" + i14+"/offset",schemaPath:"#/allOf/16/then/properties/imports/items/properties/offset/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs360){
if(typeof data143 == "number"){
if(data143 < 0 || isNaN(data143)){
validate102.errors = [{instancePath:instancePath+"/imports/" + i14+"/offset",schemaPath:"#/allOf/16/then/properties/imports/items/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid86 = _errs360 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data136.as !== undefined){
const _errs362 = errors;
if(typeof data136.as !== "string"){
validate102.errors = [{instancePath:instancePath+"/imports/" + i14+"/as",schemaPath:"#/allOf/16/then/properties/imports/items/properties/as/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid86 = _errs362 === errors;
}
else {
var valid86 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/imports/" + i14,schemaPath:"#/allOf/16/then/properties/imports/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid85 = _errs345 === errors;
if(!valid85){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/imports",schemaPath:"#/allOf/16/then/properties/imports/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid84 = _errs343 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.omitted !== undefined){
let data145 = data.omitted;
const _errs364 = errors;
if(!((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145)))){
validate102.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/allOf/16/then/properties/omitted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs364){
if(typeof data145 == "number"){
if(data145 < 0 || isNaN(data145)){
validate102.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/allOf/16/then/properties/omitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid84 = _errs364 === errors;
}
else {
var valid84 = true;
}
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/16/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid17 = _errs336 === errors;
valid82 = _valid17;
if(valid82){
var props17 = true;
}
}
if(!valid82){
const err35 = {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs332 === errors;
if(valid0){
if(props0 !== true && props17 !== undefined){
if(props17 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props17);
}
}
const _errs366 = errors;
const _errs367 = errors;
let valid88 = true;
const _errs368 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("faults" !== data.kind){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
var _valid18 = _errs368 === errors;
errors = _errs367;
if(vErrors !== null){
if(_errs367){
vErrors.length = _errs367;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs370 = errors;
if(errors === _errs370){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing29;
if((((data.kind === undefined) && (missing29 = "kind")) || ((data.faults === undefined) && (missing29 = "faults"))) || ((data.omitted === undefined) && (missing29 = "omitted"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/17/then/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs372 = errors;
for(const key32 in data){
if(!(((key32 === "kind") || (key32 === "faults")) || (key32 === "omitted"))){
validate102.errors = [{instancePath,schemaPath:"#/allOf/17/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs372 === errors){
if(data.faults !== undefined){
let data147 = data.faults;
const _errs373 = errors;
if(errors === _errs373){
if(Array.isArray(data147)){
var valid91 = true;
const len16 = data147.length;
for(let i16=0; i16<len16; i16++){
let data148 = data147[i16];
const _errs375 = errors;
if(errors === _errs375){
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
let missing30;
if(((data148.file === undefined) && (missing30 = "file")) || ((data148.what === undefined) && (missing30 = "what"))){
validate102.errors = [{instancePath:instancePath+"/faults/" + i16,schemaPath:"#/allOf/17/then/properties/faults/items/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs377 = errors;
for(const key33 in data148){
if(!((((key33 === "file") || (key33 === "members")) || (key33 === "offset")) || (key33 === "what"))){
validate102.errors = [{instancePath:instancePath+"/faults/" + i16,schemaPath:"#/allOf/17/then/properties/faults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs377 === errors){
if(data148.file !== undefined){
const _errs378 = errors;
if(typeof data148.file !== "string"){
validate102.errors = [{instancePath:instancePath+"/faults/" + i16+"/file",schemaPath:"#/allOf/17/then/properties/faults/items/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid92 = _errs378 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data148.members !== undefined){
let data150 = data148.members;
const _errs380 = errors;
if(errors === _errs380){
if(Array.isArray(data150)){
if(data150.length < 1){
validate102.errors = [{instancePath:instancePath+"/faults/" + i16+"/members",schemaPath:"#/allOf/17/then/properties/faults/items/properties/members/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid93 = true;
const len17 = data150.length;
for(let i17=0; i17<len17; i17++){
const _errs382 = errors;
if(typeof data150[i17] !== "string"){
validate102.errors = [{instancePath:instancePath+"/faults/" + i16+"/members/" + i17,schemaPath:"#/allOf/17/then/properties/faults/items/properties/members/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid93 = _errs382 === errors;
if(!valid93){
break;
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/faults/" + i16+"/members",schemaPath:"#/allOf/17/then/properties/faults/items/properties/members/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid92 = _errs380 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data148.offset !== undefined){
let data152 = data148.offset;
const _errs384 = errors;
if(!((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152)))){
validate102.errors = [{instancePath:instancePath+"/faults/" + i16+"/offset",schemaPath:"#/allOf/17/then/properties/faults/items/properties/offset/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs384){
if(typeof data152 == "number"){
if(data152 < 0 || isNaN(data152)){
validate102.errors = [{instancePath:instancePath+"/faults/" + i16+"/offset",schemaPath:"#/allOf/17/then/properties/faults/items/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid92 = _errs384 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data148.what !== undefined){
const _errs386 = errors;
if(typeof data148.what !== "string"){
validate102.errors = [{instancePath:instancePath+"/faults/" + i16+"/what",schemaPath:"#/allOf/17/then/properties/faults/items/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid92 = _errs386 === errors;
}
else {
var valid92 = true;
}
}
}
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/faults/" + i16,schemaPath:"#/allOf/17/then/properties/faults/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid91 = _errs375 === errors;
if(!valid91){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/faults",schemaPath:"#/allOf/17/then/properties/faults/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid90 = _errs373 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.omitted !== undefined){
let data154 = data.omitted;
const _errs388 = errors;
if(!((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154)))){
validate102.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/allOf/17/then/properties/omitted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs388){
if(typeof data154 == "number"){
if(data154 < 0 || isNaN(data154)){
validate102.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/allOf/17/then/properties/omitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid90 = _errs388 === errors;
}
else {
var valid90 = true;
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/allOf/17/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid18 = _errs370 === errors;
valid88 = _valid18;
if(valid88){
var props18 = true;
}
}
if(!valid88){
const err37 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
validate102.errors = vErrors;
return false;
}
var valid0 = _errs366 === errors;
if(valid0){
if(props0 !== true && props18 !== undefined){
if(props18 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props18);
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing31;
if((data.kind === undefined) && (missing31 = "kind")){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
if(data.kind !== undefined){
let data155 = data.kind;
if(!((((((((((((((((((data155 === "rows") || (data155 === "sql")) || (data155 === "file")) || (data155 === "counts")) || (data155 === "values")) || (data155 === "parts")) || (data155 === "method")) || (data155 === "interval")) || (data155 === "comparison")) || (data155 === "drift")) || (data155 === "consecutive")) || (data155 === "contributions")) || (data155 === "histogram")) || (data155 === "trend")) || (data155 === "files")) || (data155 === "model")) || (data155 === "imports")) || (data155 === "faults"))){
validate102.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema39.properties.kind.enum}}];
return false;
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate102.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if("passed" !== data.status){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data1 = data.reason;
if(!(((((data1 === "within_bound") || (data1 === "within_noise")) || (data1 === "no_violations")) || (data1 === "unchanged")) || (data1 === "first_accepted"))){
validate75.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/allOf/0/then/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.properties.reason.enum}}];
return false;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.reason = true;
props0.status = true;
}
}
if(!valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate75.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if("failed" !== data.status){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data3 = data.reason;
if(!((((((((((((((((((data3 === "below_minimum") || (data3 === "above_maximum")) || (data3 === "regression")) || (data3 === "no_improvement")) || (data3 === "gap")) || (data3 === "ratchet")) || (data3 === "stale")) || (data3 === "growth")) || (data3 === "violations")) || (data3 === "missing_column")) || (data3 === "drift")) || (data3 === "type_changed")) || (data3 === "malformed")) || (data3 === "unknown_format")) || (data3 === "disallowed_format")) || (data3 === "disallowed_imports")) || (data3 === "disallowed_dtype")) || (data3 === "findings"))){
validate75.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/allOf/1/then/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.allOf[1].then.properties.reason.enum}}];
return false;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.reason = true;
props1.status = true;
}
}
if(!valid4){
const err3 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate75.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs13 = errors;
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if("inconclusive" !== data.status){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data5 = data.reason;
if(!(((data5 === "interval_contains_bound") || (data5 === "too_little_history")) || (data5 === "too_few_rows"))){
validate75.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/allOf/2/then/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.properties.reason.enum}}];
return false;
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.reason = true;
props2.status = true;
}
}
if(!valid7){
const err5 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate75.errors = vErrors;
return false;
}
var valid0 = _errs13 === errors;
if(valid0){
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs19 = errors;
const _errs20 = errors;
let valid10 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if("error" !== data.status){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data7 = data.reason;
if(!((((((((((((((((((((((((((((((((((data7 === "missing_file") || (data7 === "unreadable")) || (data7 === "outside_workspace")) || (data7 === "empty")) || (data7 === "malformed")) || (data7 === "unsupported")) || (data7 === "missing_metric")) || (data7 === "ambiguous_metric")) || (data7 === "not_a_number")) || (data7 === "not_finite")) || (data7 === "missing_column")) || (data7 === "nothing_to_judge")) || (data7 === "invalid_schema")) || (data7 === "invalid_expression")) || (data7 === "limit_exceeded")) || (data7 === "incomplete_metric")) || (data7 === "direction_conflict")) || (data7 === "unknown_sample")) || (data7 === "no_baseline")) || (data7 === "no_baseline_yet")) || (data7 === "unset_variable")) || (data7 === "unreachable")) || (data7 === "refused")) || (data7 === "stale")) || (data7 === "stale_unknown")) || (data7 === "self_comparison")) || (data7 === "baseline_near_zero")) || (data7 === "scale_mismatch")) || (data7 === "changed_since_plan")) || (data7 === "engine_unavailable")) || (data7 === "not_run")) || (data7 === "crashed")) || (data7 === "answered_twice")) || (data7 === "not_planned"))){
validate75.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/allOf/3/then/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.allOf[3].then.properties.reason.enum}}];
return false;
}
}
}
var _valid3 = _errs23 === errors;
valid10 = _valid3;
if(valid10){
var props3 = {};
props3.reason = true;
props3.status = true;
}
}
if(!valid10){
const err7 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate75.errors = vErrors;
return false;
}
var valid0 = _errs19 === errors;
if(valid0){
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs25 = errors;
const _errs26 = errors;
let valid13 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if("skipped" !== data.status){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data9 = data.reason;
if(!(((((((data9 === "baseline_allowed_missing") || (data9 === "metric_not_required")) || (data9 === "constant_column")) || (data9 === "identifier_column")) || (data9 === "time_column")) || (data9 === "structure_not_read")) || (data9 === "excepted"))){
validate75.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/allOf/4/then/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.allOf[4].then.properties.reason.enum}}];
return false;
}
}
}
var _valid4 = _errs29 === errors;
valid13 = _valid4;
if(valid13){
var props4 = {};
props4.reason = true;
props4.status = true;
}
}
if(!valid13){
const err9 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate75.errors = vErrors;
return false;
}
var valid0 = _errs25 === errors;
if(valid0){
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.key === undefined) && (missing0 = "key"))) || ((data.effect === undefined) && (missing0 = "effect"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.what === undefined) && (missing0 = "what"))){
validate75.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs31 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate75.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs31 === errors){
if(data.id !== undefined){
const _errs32 = errors;
if(typeof data.id !== "string"){
validate75.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs32 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.key !== undefined){
const _errs34 = errors;
if(!(validate76(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid16 = _errs34 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.effect !== undefined){
let data12 = data.effect;
const _errs35 = errors;
if(!((data12 === "block") || (data12 === "warn"))){
validate75.errors = [{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema31.properties.effect.enum}}];
return false;
}
var valid16 = _errs35 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.expected !== undefined){
const _errs36 = errors;
if(!(validate78(data.expected, {instancePath:instancePath+"/expected",parentData:data,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid16 = _errs36 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.location !== undefined){
const _errs37 = errors;
if(!(validate67(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid16 = _errs37 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.status !== undefined){
let data15 = data.status;
const _errs38 = errors;
if(!(((((data15 === "passed") || (data15 === "failed")) || (data15 === "inconclusive")) || (data15 === "error")) || (data15 === "skipped"))){
validate75.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum}}];
return false;
}
var valid16 = _errs38 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.reason !== undefined){
const _errs39 = errors;
if(typeof data.reason !== "string"){
validate75.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs39 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.what !== undefined){
const _errs41 = errors;
if(typeof data.what !== "string"){
validate75.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs41 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.why !== undefined){
const _errs43 = errors;
if(typeof data.why !== "string"){
validate75.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs43 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.fix !== undefined){
const _errs45 = errors;
if(typeof data.fix !== "string"){
validate75.errors = [{instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs45 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.observed !== undefined){
const _errs47 = errors;
if(!(validate93(data.observed, {instancePath:instancePath+"/observed",parentData:data,parentDataProperty:"observed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid16 = _errs47 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.baseline !== undefined){
const _errs48 = errors;
if(!(validate98(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid16 = _errs48 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.evidence !== undefined){
let data22 = data.evidence;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data22)){
var valid17 = true;
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
const _errs51 = errors;
if(!(validate102(data22[i0], {instancePath:instancePath+"/evidence/" + i0,parentData:data22,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid17 = _errs51 === errors;
if(!valid17){
break;
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid16 = _errs49 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.waiver !== undefined){
let data24 = data.waiver;
const _errs52 = errors;
if(errors === _errs52){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing1;
if(((((data24.reason === undefined) && (missing1 = "reason")) || ((data24.approved_by === undefined) && (missing1 = "approved_by"))) || ((data24.expires === undefined) && (missing1 = "expires"))) || ((data24.in_force === undefined) && (missing1 = "in_force"))){
validate75.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs54 = errors;
for(const key1 in data24){
if(!((((key1 === "reason") || (key1 === "approved_by")) || (key1 === "expires")) || (key1 === "in_force"))){
validate75.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs54 === errors){
if(data24.reason !== undefined){
const _errs55 = errors;
if(typeof data24.reason !== "string"){
validate75.errors = [{instancePath:instancePath+"/waiver/reason",schemaPath:"#/properties/waiver/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs55 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data24.approved_by !== undefined){
const _errs57 = errors;
if(typeof data24.approved_by !== "string"){
validate75.errors = [{instancePath:instancePath+"/waiver/approved_by",schemaPath:"#/properties/waiver/properties/approved_by/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs57 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data24.expires !== undefined){
const _errs59 = errors;
if(!(validate72(data24.expires, {instancePath:instancePath+"/waiver/expires",parentData:data24,parentDataProperty:"expires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid18 = _errs59 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data24.in_force !== undefined){
const _errs60 = errors;
if(typeof data24.in_force !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/waiver/in_force",schemaPath:"#/properties/waiver/properties/in_force/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid18 = _errs60 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid16 = _errs52 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"array","items":{"type":"object","required":["model","gate","source","scan","seconds"],"additionalProperties":false,"properties":{"model":{"type":"string"},"gate":{"enum":["data","metrics","drift","model"]},"source":{"type":"string"},"scan":{"type":"string","description":"What the table was read for, e.g. row rules or unique id."},"seconds":{"type":"number"}}},"description":"Each reading of a table, in the order in which they were done."};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((((data0.model === undefined) && (missing0 = "model")) || ((data0.gate === undefined) && (missing0 = "gate"))) || ((data0.source === undefined) && (missing0 = "source"))) || ((data0.scan === undefined) && (missing0 = "scan"))) || ((data0.seconds === undefined) && (missing0 = "seconds"))){
validate126.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(((((key0 === "model") || (key0 === "gate")) || (key0 === "source")) || (key0 === "scan")) || (key0 === "seconds"))){
validate126.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.model !== undefined){
const _errs4 = errors;
if(typeof data0.model !== "string"){
validate126.errors = [{instancePath:instancePath+"/" + i0+"/model",schemaPath:"#/items/properties/model/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.gate !== undefined){
let data2 = data0.gate;
const _errs6 = errors;
if(!((((data2 === "data") || (data2 === "metrics")) || (data2 === "drift")) || (data2 === "model"))){
validate126.errors = [{instancePath:instancePath+"/" + i0+"/gate",schemaPath:"#/items/properties/gate/enum",keyword:"enum",params:{allowedValues: schema41.items.properties.gate.enum}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.source !== undefined){
const _errs7 = errors;
if(typeof data0.source !== "string"){
validate126.errors = [{instancePath:instancePath+"/" + i0+"/source",schemaPath:"#/items/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.scan !== undefined){
const _errs9 = errors;
if(typeof data0.scan !== "string"){
validate126.errors = [{instancePath:instancePath+"/" + i0+"/scan",schemaPath:"#/items/properties/scan/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.seconds !== undefined){
const _errs11 = errors;
if(!(typeof data0.seconds == "number")){
validate126.errors = [{instancePath:instancePath+"/" + i0+"/seconds",schemaPath:"#/items/properties/seconds/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate126.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate126.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.scans === undefined) && (missing0 = "scans"))){
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "checks")) || (key0 === "seconds")) || (key0 === "scans"))){
validate141.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate141.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data1 = data.checks;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate75(data2[i0], {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seconds !== undefined){
const _errs9 = errors;
if(!(typeof data.seconds == "number")){
validate141.errors = [{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scans !== undefined){
const _errs11 = errors;
if(!(validate126(data.scans, {instancePath:instancePath+"/scans",parentData:data,parentDataProperty:"scans",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const run: ValidateFunction = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:mlgate:schema:result:1","title":"Run","description":"result.json: what mlgate measured, held against what was planned. The same inputs give the same bytes, `timings` aside.","type":"object","required":["version","tool","commit","verdict","exit_code","models","problems","timings"],"additionalProperties":false,"properties":{"version":{"const":1},"tool":{"$ref":"#/$defs/tool"},"commit":{"type":["string","null"]},"verdict":{"$ref":"#/$defs/verdict"},"exit_code":{"enum":[0,1,2]},"models":{"type":"array","items":{"$ref":"#/$defs/modelRun"}},"problems":{"type":"array","items":{"$ref":"#/$defs/problem"}},"timings":{"type":"object","required":["started_at","seconds","gates","scans"],"additionalProperties":false,"properties":{"started_at":{"type":"string"},"seconds":{"type":"number"},"gates":{"type":"object","additionalProperties":{"type":"number"}},"scans":{"$ref":"#/$defs/scans"}},"description":"All that differs between two runs over the same inputs."}},"$defs":{"number":{"description":"A number; NaN, infinities and integers beyond 2⁵³ as tagged text.","type":["number","object"],"required":["number"],"additionalProperties":false,"properties":{"number":{"type":"string"}}},"unit":{"enum":["rows","columns","bytes","fraction","parameters","findings"]},"quantity":{"type":"object","required":["value"],"additionalProperties":false,"properties":{"value":{"$ref":"#/$defs/number"},"unit":{"$ref":"#/$defs/unit"},"of":{"$ref":"#/$defs/number"}},"description":"A measured number; `of` says of how many."},"key":{"type":"object","required":["gate","source","subject","rule"],"additionalProperties":false,"properties":{"gate":{"enum":["data","metrics","drift","model"]},"source":{"type":"string"},"subject":{"type":["string","null"]},"rule":{"type":"string"}}},"location":{"type":"object","required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"amount":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"absolute":{"$ref":"#/$defs/number"},"relative":{"$ref":"#/$defs/number"}},"description":"How far from another number: in the metric's own unit, or as a fraction of that number's size."},"expected":{"type":"object","required":[],"additionalProperties":false,"properties":{"at_least":{"$ref":"#/$defs/number"},"at_most":{"$ref":"#/$defs/number"},"unit":{"$ref":"#/$defs/unit"},"tolerance":{"$ref":"#/$defs/amount"},"change":{"$ref":"#/$defs/amount"},"improvement":{"$ref":"#/$defs/amount"},"gap":{"type":"object","required":["to","at_most"],"additionalProperties":false,"properties":{"to":{"type":"string"},"at_most":{"$ref":"#/$defs/number"}}}},"description":"What the rule asks for. Bounds are inclusive."},"fileDigest":{"type":"object","required":["path","size","sha256"],"additionalProperties":false,"properties":{"path":{"type":"string"},"size":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"dated":{"type":"object","required":["at","by"],"additionalProperties":false,"properties":{"at":{"type":"string"},"by":{"enum":["commit","store","file"]}},"description":"When the content came to be, and what says so."},"frozenFile":{"type":"object","required":["path","size","sha256"],"additionalProperties":false,"properties":{"path":{"type":"string"},"size":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"kept":{"const":true,"description":"It came from outside the workspace; path is its address."},"digest_only":{"const":true,"description":"It came from outside the workspace, and only its size and digest were taken."},"name":{"type":"string","description":"What the model calls it, relative to its folder, with slashes."},"other_names":{"type":"array","items":{"type":"string"},"description":"Its further names in the model, by symbolic links."},"object":{"type":"string","description":"Where its content lies, because at path stands a pointer of git LFS or DVC."},"commit":{"type":"string"},"dated":{"$ref":"#/$defs/dated"}}},"baseline":{"type":"object","required":["from","path","sha256"],"additionalProperties":false,"properties":{"from":{"type":"string"},"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"observed":{"$ref":"#/$defs/quantity"},"commit":{"type":"string"},"dated":{"$ref":"#/$defs/dated"},"accepted":{"type":"object","required":["reason","by","on"],"additionalProperties":false,"properties":{"reason":{"type":"string"},"by":{"type":"string"},"on":{"type":"string"}},"description":"A worse value that was accepted in its place."}}},"evidence":{"type":"object","required":["kind"],"properties":{"kind":{"enum":["rows","sql","file","counts","values","parts","method","interval","comparison","drift","consecutive","contributions","histogram","trend","files","model","imports","faults"]}},"allOf":[{"if":{"properties":{"kind":{"const":"rows"}}},"then":{"type":"object","required":["kind","rows","masked"],"additionalProperties":false,"properties":{"kind":true,"rows":{"type":"array","items":{"type":"object","required":["file","row"],"additionalProperties":false,"properties":{"file":{"type":"string"},"row":{"type":"integer","minimum":1},"values":{"type":"object","additionalProperties":{"type":["string","null"]}}}}},"masked":{"type":"boolean","description":"Whether values are left out."},"sensitive":{"const":true,"description":"The row schema calls them sensitive: nothing shows them."}}}},{"if":{"properties":{"kind":{"const":"sql"}}},"then":{"type":"object","required":["kind","statement"],"additionalProperties":false,"properties":{"kind":true,"statement":{"type":"string"}}}},{"if":{"properties":{"kind":{"const":"file"}}},"then":{"type":"object","required":["kind","path","size","sha256"],"additionalProperties":false,"properties":{"kind":true,"path":{"type":"string"},"size":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},{"if":{"properties":{"kind":{"const":"counts"}}},"then":{"type":"object","required":["kind","counts"],"additionalProperties":false,"properties":{"kind":true,"counts":{"type":"object","additionalProperties":{"$ref":"#/$defs/number"}}}}},{"if":{"properties":{"kind":{"const":"values"}}},"then":{"type":"object","required":["kind","distinct","values","masked"],"additionalProperties":false,"properties":{"kind":true,"distinct":{"type":"integer","minimum":0,"description":"How many different values violate."},"values":{"type":"array","items":{"type":"object","required":["rows"],"additionalProperties":false,"properties":{"value":{"type":["string","null"],"description":"As text; null for a missing cell. Absent where values are masked."},"rows":{"type":"integer","minimum":0}}},"description":"The most frequent first."},"masked":{"type":"boolean","description":"Whether values are left out."},"sensitive":{"const":true,"description":"The row schema calls them sensitive: nothing shows them."}},"if":{"properties":{"masked":{"const":true}}},"then":{"properties":{"values":{"items":{"properties":{"value":false}}}}},"else":{"properties":{"values":{"items":{"required":["value"]}}}}}},{"if":{"properties":{"kind":{"const":"parts"}}},"then":{"type":"object","required":["kind","parts","omitted"],"additionalProperties":false,"properties":{"kind":true,"parts":{"type":"array","items":{"type":"object","required":["part","rows","of"],"additionalProperties":false,"properties":{"part":{"type":"string","description":"A file or partition of the table."},"rows":{"type":"integer","minimum":0,"description":"How many of its rows violate."},"of":{"type":"integer","minimum":0,"description":"How many rows it has."}}},"description":"The worst first."},"omitted":{"type":"integer","minimum":0,"description":"How many further parts hold violations."}}}},{"if":{"properties":{"kind":{"const":"method"}}},"then":{"type":"object","required":["kind","method","judged"],"additionalProperties":false,"properties":{"kind":true,"method":{"const":"distinct_values","description":"What ajv judged: each different value once."},"judged":{"type":"integer","minimum":0,"description":"How many it judged."}}}},{"if":{"properties":{"kind":{"const":"interval"}}},"then":{"type":"object","required":["kind","about","lower","upper","level","method"],"additionalProperties":false,"properties":{"kind":true,"about":{"enum":["value","difference"],"description":"The measured value, or the measured value less the baseline's."},"lower":{"$ref":"#/$defs/number"},"upper":{"$ref":"#/$defs/number"},"level":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"method":{"enum":["wilson","newcombe","standard_error"]},"trials":{"$ref":"#/$defs/number"}}}},{"if":{"properties":{"kind":{"const":"comparison"}}},"then":{"type":"object","required":["kind","metric","value","instead_of"],"additionalProperties":false,"properties":{"kind":true,"metric":{"type":"string","description":"JSON Pointer of the metric, or its name where that stands for several values."},"value":{"$ref":"#/$defs/number"},"instead_of":{"type":"object","required":["value","sha256"],"additionalProperties":false,"properties":{"value":{"$ref":"#/$defs/number"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}},{"if":{"properties":{"kind":{"const":"drift"}}},"then":{"type":"object","required":["kind","method","of","rows"],"additionalProperties":false,"properties":{"kind":true,"method":{"type":"string"},"normalize":{"type":"string"},"of":{"enum":["data","prediction","label","concept"]},"test":{"type":"string"},"p":{"type":"number","minimum":0,"maximum":1},"adjusted_p":{"type":"number","minimum":0,"maximum":1},"correction":{"type":"string"},"family":{"type":"integer","minimum":1},"alpha":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"noise_floor":{"$ref":"#/$defs/number","description":"What noise alone reaches at these sizes in 95 of 100 draws."},"redraws":{"type":"integer","minimum":0},"bounds":{"type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/number"},"description":"Where cells leave the distance open: it lies between the two."},"rows":{"type":"object","required":["reference","current"],"additionalProperties":false,"properties":{"reference":{"$ref":"#/$defs/number"},"current":{"$ref":"#/$defs/number"}}},"effective_rows":{"type":"object","required":["reference","current"],"additionalProperties":false,"properties":{"reference":{"$ref":"#/$defs/number"},"current":{"$ref":"#/$defs/number"}},"description":"Absent where rows are treated as independent."}}}},{"if":{"properties":{"kind":{"const":"consecutive"}}},"then":{"type":"object","required":["kind","breaches","needed"],"additionalProperties":false,"properties":{"kind":true,"breaches":{"type":"integer","minimum":1},"needed":{"type":"integer","minimum":1},"at_least":{"const":true}}}},{"if":{"properties":{"kind":{"const":"contributions"}}},"then":{"type":"object","required":["kind","parts","omitted"],"additionalProperties":false,"properties":{"kind":true,"parts":{"type":"array","items":{"type":"object","required":["reference","current","contribution"],"additionalProperties":false,"properties":{"part":{"type":"string"},"reference":{"type":"number","minimum":0,"maximum":1},"current":{"type":"number","minimum":0,"maximum":1},"contribution":{"type":"number","minimum":0,"maximum":1}}}},"omitted":{"type":"integer","minimum":0}}}},{"if":{"properties":{"kind":{"const":"histogram"}}},"then":{"type":"object","required":["kind","bins"],"additionalProperties":false,"properties":{"kind":true,"bins":{"type":"array","items":{"type":"object","required":["reference","current"],"additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/number"},"to":{"$ref":"#/$defs/number"},"part":{"type":"string"},"reference":{"type":"number","minimum":0,"maximum":1},"current":{"type":"number","minimum":0,"maximum":1}}}}}}},{"if":{"properties":{"kind":{"const":"trend"}}},"then":{"type":"object","required":["kind","method","windows"],"additionalProperties":false,"properties":{"kind":true,"method":{"type":"string"},"windows":{"type":"array","items":{"type":"object","required":["from","rows","exceeds"],"additionalProperties":false,"properties":{"from":{"type":"string"},"rows":{"type":"integer","minimum":0},"value":{"$ref":"#/$defs/number"},"exceeds":{"type":"boolean"}}}},"began":{"type":"string"}}}},{"if":{"properties":{"kind":{"const":"files"}}},"then":{"type":"object","required":["kind","files","size","sha256","largest","omitted"],"additionalProperties":false,"properties":{"kind":true,"files":{"type":"integer","minimum":0},"size":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"largest":{"type":"array","items":{"type":"object","required":["path","size","sha256"],"additionalProperties":false,"properties":{"path":{"type":"string"},"size":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"omitted":{"type":"integer","minimum":0}}}},{"if":{"properties":{"kind":{"const":"model"}}},"then":{"type":"object","required":["kind","path","format"],"additionalProperties":false,"properties":{"kind":true,"path":{"type":"string"},"format":{"type":"string"},"version":{"type":"string"},"producer":{"type":"string"},"opsets":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"inputs":{"type":"array","items":{"$ref":"#/$defs/modelPort"}},"outputs":{"type":"array","items":{"$ref":"#/$defs/modelPort"}},"tensors":{"type":"integer","minimum":0},"parameters":{"type":"object","additionalProperties":{"type":"integer","minimum":0},"description":"Elements of all tensors by data type."},"notes":{"type":"array","items":{"type":"string"}},"advice":{"type":"array","items":{"type":"string"}}}}},{"if":{"properties":{"kind":{"const":"imports"}}},"then":{"type":"object","required":["kind","allow_list","streams","imports","omitted"],"additionalProperties":false,"properties":{"kind":true,"allow_list":{"type":"string"},"streams":{"type":"integer","minimum":0},"imports":{"type":"array","items":{"type":"object","required":["module","name","allowed","file"],"additionalProperties":false,"properties":{"module":{"type":"string"},"name":{"type":"string"},"allowed":{"type":"boolean"},"file":{"type":"string"},"members":{"type":"array","minItems":1,"items":{"type":"string"}},"offset":{"type":"integer","minimum":0},"as":{"type":"string"}}}},"omitted":{"type":"integer","minimum":0}}}},{"if":{"properties":{"kind":{"const":"faults"}}},"then":{"type":"object","required":["kind","faults","omitted"],"additionalProperties":false,"properties":{"kind":true,"faults":{"type":"array","items":{"type":"object","required":["file","what"],"additionalProperties":false,"properties":{"file":{"type":"string"},"members":{"type":"array","minItems":1,"items":{"type":"string"}},"offset":{"type":"integer","minimum":0},"what":{"type":"string"}}}},"omitted":{"type":"integer","minimum":0}}}}]},"scans":{"type":"array","items":{"type":"object","required":["model","gate","source","scan","seconds"],"additionalProperties":false,"properties":{"model":{"type":"string"},"gate":{"enum":["data","metrics","drift","model"]},"source":{"type":"string"},"scan":{"type":"string","description":"What the table was read for, e.g. row rules or unique id."},"seconds":{"type":"number"}}},"description":"Each reading of a table, in the order in which they were done."},"plannedCheck":{"type":"object","required":["id","key","effect"],"additionalProperties":false,"properties":{"id":{"type":"string","description":"<gate>/<source>/<subject>/<rule>, each segment percent-encoded; * is the whole source."},"key":{"$ref":"#/$defs/key"},"effect":{"enum":["block","warn"],"description":"What the check does to the verdict when it did not pass."},"expected":{"$ref":"#/$defs/expected"},"location":{"$ref":"#/$defs/location"}}},"check":{"type":"object","required":["id","key","effect","status","reason","what"],"additionalProperties":false,"properties":{"id":{"type":"string","description":"<gate>/<source>/<subject>/<rule>, each segment percent-encoded; * is the whole source."},"key":{"$ref":"#/$defs/key"},"effect":{"enum":["block","warn"],"description":"What the check does to the verdict when it did not pass."},"expected":{"$ref":"#/$defs/expected"},"location":{"$ref":"#/$defs/location"},"status":{"enum":["passed","failed","inconclusive","error","skipped"]},"reason":{"type":"string"},"what":{"type":"string"},"why":{"type":"string"},"fix":{"type":"string"},"observed":{"$ref":"#/$defs/quantity"},"baseline":{"$ref":"#/$defs/baseline"},"evidence":{"type":"array","items":{"$ref":"#/$defs/evidence"}},"waiver":{"type":"object","required":["reason","approved_by","expires","in_force"],"additionalProperties":false,"properties":{"reason":{"type":"string"},"approved_by":{"type":"string"},"expires":{"$ref":"#/$defs/day"},"in_force":{"type":"boolean","description":"Until the end of its last day in UTC, by the clock of the verdict: the check does not block."}},"description":"Only the verdict writes it."}},"allOf":[{"if":{"properties":{"status":{"const":"passed"}}},"then":{"properties":{"reason":{"enum":["within_bound","within_noise","no_violations","unchanged","first_accepted"]}}}},{"if":{"properties":{"status":{"const":"failed"}}},"then":{"properties":{"reason":{"enum":["below_minimum","above_maximum","regression","no_improvement","gap","ratchet","stale","growth","violations","missing_column","drift","type_changed","malformed","unknown_format","disallowed_format","disallowed_imports","disallowed_dtype","findings"]}}}},{"if":{"properties":{"status":{"const":"inconclusive"}}},"then":{"properties":{"reason":{"enum":["interval_contains_bound","too_little_history","too_few_rows"]}}}},{"if":{"properties":{"status":{"const":"error"}}},"then":{"properties":{"reason":{"enum":["missing_file","unreadable","outside_workspace","empty","malformed","unsupported","missing_metric","ambiguous_metric","not_a_number","not_finite","missing_column","nothing_to_judge","invalid_schema","invalid_expression","limit_exceeded","incomplete_metric","direction_conflict","unknown_sample","no_baseline","no_baseline_yet","unset_variable","unreachable","refused","stale","stale_unknown","self_comparison","baseline_near_zero","scale_mismatch","changed_since_plan","engine_unavailable","not_run","crashed","answered_twice","not_planned"]}}}},{"if":{"properties":{"status":{"const":"skipped"}}},"then":{"properties":{"reason":{"enum":["baseline_allowed_missing","metric_not_required","constant_column","identifier_column","time_column","structure_not_read","excepted"]}}}}]},"day":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"waiver":{"type":"object","required":["check","reason","approved_by","expires"],"additionalProperties":false,"properties":{"check":{"type":"string"},"reason":{"type":"string"},"approved_by":{"type":"string"},"expires":{"$ref":"#/$defs/day"}},"description":"As the configuration states it; those of the gates that were left out are not there."},"problem":{"type":"object","required":["code","what"],"additionalProperties":false,"properties":{"code":{"type":"string"},"what":{"type":"string"},"why":{"type":"string"},"fix":{"type":"string"},"location":{"$ref":"#/$defs/location"}},"description":"Why something could not be planned or read."},"frozenInput":{"type":"object","required":["gate","source","role","text","files"],"additionalProperties":false,"properties":{"gate":{"enum":["data","metrics","drift","model"]},"source":{"type":"string"},"role":{"enum":["current","baseline","row_schema","history","accepted","related","reference","profile","state"]},"name":{"type":"string","description":"Which of several of one role."},"text":{"type":"string"},"files":{"type":"array","items":{"$ref":"#/$defs/frozenFile"}},"problem":{"$ref":"#/$defs/problem"}},"description":"What a path of the configuration meant when the plan was written."},"tool":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"const":"mlgate"},"version":{"type":"string"}}},"config":{"type":["object","null"],"required":["path","size","sha256"],"additionalProperties":false,"properties":{"path":{"type":"string"},"size":{"type":"integer"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"plannedModel":{"type":"object","required":["name","config","fail_on","gates","gates_left_out","inputs","waivers","checks"],"additionalProperties":false,"properties":{"name":{"type":"string"},"config":{"$ref":"#/$defs/config"},"fail_on":{"enum":["fail","warn"]},"gates":{"type":"array","items":{"enum":["data","metrics","drift","model"]}},"gates_left_out":{"type":"array","items":{"enum":["data","metrics","drift","model"]}},"inputs":{"type":"array","items":{"$ref":"#/$defs/frozenInput"}},"waivers":{"type":"array","items":{"$ref":"#/$defs/waiver"}},"checks":{"type":"array","items":{"$ref":"#/$defs/plannedCheck"}}}},"plan":{"type":"object","required":["version","tool","commit","models","problems"],"additionalProperties":false,"properties":{"version":{"const":1},"tool":{"$ref":"#/$defs/tool"},"commit":{"type":["string","null"]},"models":{"type":"array","items":{"$ref":"#/$defs/plannedModel"}},"problems":{"type":"array","items":{"$ref":"#/$defs/problem"}}},"description":"plan.json: what must be answered."},"answers":{"type":"object","required":["version","checks","seconds","scans"],"additionalProperties":false,"properties":{"version":{"const":1},"checks":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/$defs/check"}}},"seconds":{"type":"number"},"scans":{"$ref":"#/$defs/scans"}},"description":"<gate>.json: the answers of one gate, by model."},"verdict":{"enum":["passed","failed","error"]},"modelRun":{"type":"object","required":["name","config","fail_on","gates","gates_left_out","verdict","inputs","waivers","planned","checks"],"additionalProperties":false,"properties":{"name":{"type":"string"},"config":{"$ref":"#/$defs/config"},"fail_on":{"enum":["fail","warn"]},"gates":{"type":"array","items":{"enum":["data","metrics","drift","model"]}},"gates_left_out":{"type":"array","items":{"enum":["data","metrics","drift","model"]}},"verdict":{"$ref":"#/$defs/verdict"},"inputs":{"type":"array","items":{"$ref":"#/$defs/frozenInput"}},"waivers":{"type":"array","items":{"$ref":"#/$defs/waiver"}},"planned":{"type":"array","items":{"type":"string"}},"checks":{"type":"array","items":{"$ref":"#/$defs/check"}}}},"modelPort":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"dtype":{"type":"string"},"shape":{"type":"array","items":{"type":["integer","string","null"]}}}}}};
const schema21 = {"enum":["passed","failed","error"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "passed") || (data === "failed")) || (data === "error"))){
validate55.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum}}];
return false;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","required":["name","config","fail_on","gates","gates_left_out","verdict","inputs","waivers","planned","checks"],"additionalProperties":false,"properties":{"name":{"type":"string"},"config":{"$ref":"#/$defs/config"},"fail_on":{"enum":["fail","warn"]},"gates":{"type":"array","items":{"enum":["data","metrics","drift","model"]}},"gates_left_out":{"type":"array","items":{"enum":["data","metrics","drift","model"]}},"verdict":{"$ref":"#/$defs/verdict"},"inputs":{"type":"array","items":{"$ref":"#/$defs/frozenInput"}},"waivers":{"type":"array","items":{"$ref":"#/$defs/waiver"}},"planned":{"type":"array","items":{"type":"string"}},"checks":{"type":"array","items":{"$ref":"#/$defs/check"}}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.name === undefined) && (missing0 = "name")) || ((data.config === undefined) && (missing0 = "config"))) || ((data.fail_on === undefined) && (missing0 = "fail_on"))) || ((data.gates === undefined) && (missing0 = "gates"))) || ((data.gates_left_out === undefined) && (missing0 = "gates_left_out"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.inputs === undefined) && (missing0 = "inputs"))) || ((data.waivers === undefined) && (missing0 = "waivers"))) || ((data.planned === undefined) && (missing0 = "planned"))) || ((data.checks === undefined) && (missing0 = "checks"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema22.properties, key0))){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate57.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
const _errs4 = errors;
if(!(validate58(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fail_on !== undefined){
let data2 = data.fail_on;
const _errs5 = errors;
if(!((data2 === "fail") || (data2 === "warn"))){
validate57.errors = [{instancePath:instancePath+"/fail_on",schemaPath:"#/properties/fail_on/enum",keyword:"enum",params:{allowedValues: schema22.properties.fail_on.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data3 = data.gates;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs8 = errors;
if(!((((data4 === "data") || (data4 === "metrics")) || (data4 === "drift")) || (data4 === "model"))){
validate57.errors = [{instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/enum",keyword:"enum",params:{allowedValues: schema22.properties.gates.items.enum}}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates_left_out !== undefined){
let data5 = data.gates_left_out;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs11 = errors;
if(!((((data6 === "data") || (data6 === "metrics")) || (data6 === "drift")) || (data6 === "model"))){
validate57.errors = [{instancePath:instancePath+"/gates_left_out/" + i1,schemaPath:"#/properties/gates_left_out/items/enum",keyword:"enum",params:{allowedValues: schema22.properties.gates_left_out.items.enum}}];
return false;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/gates_left_out",schemaPath:"#/properties/gates_left_out/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
const _errs12 = errors;
if(!(validate55(data.verdict, {instancePath:instancePath+"/verdict",parentData:data,parentDataProperty:"verdict",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data8 = data.inputs;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data8)){
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs15 = errors;
if(!(validate61(data8[i2], {instancePath:instancePath+"/inputs/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data10 = data.waivers;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data10)){
var valid4 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
const _errs18 = errors;
if(!(validate71(data10[i3], {instancePath:instancePath+"/waivers/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planned !== undefined){
let data12 = data.planned;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data12)){
var valid5 = true;
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
const _errs21 = errors;
if(typeof data12[i4] !== "string"){
validate57.errors = [{instancePath:instancePath+"/planned/" + i4,schemaPath:"#/properties/planned/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data14 = data.checks;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data14)){
var valid6 = true;
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
const _errs25 = errors;
if(!(validate75(data14[i5], {instancePath:instancePath+"/checks/" + i5,parentData:data14,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid6 = _errs25 === errors;
if(!valid6){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:mlgate:schema:result:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.version === undefined) && (missing0 = "version")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.exit_code === undefined) && (missing0 = "exit_code"))) || ((data.models === undefined) && (missing0 = "models"))) || ((data.problems === undefined) && (missing0 = "problems"))) || ((data.timings === undefined) && (missing0 = "timings"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "version") || (key0 === "tool")) || (key0 === "commit")) || (key0 === "verdict")) || (key0 === "exit_code")) || (key0 === "models")) || (key0 === "problems")) || (key0 === "timings"))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate52.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
const _errs3 = errors;
if(!(validate53(data.tool, {instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data2 = data.commit;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate52.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: schema19.properties.commit.type}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
const _errs6 = errors;
if(!(validate55(data.verdict, {instancePath:instancePath+"/verdict",parentData:data,parentDataProperty:"verdict",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exit_code !== undefined){
let data4 = data.exit_code;
const _errs7 = errors;
if(!(((data4 === 0) || (data4 === 1)) || (data4 === 2))){
validate52.errors = [{instancePath:instancePath+"/exit_code",schemaPath:"#/properties/exit_code/enum",keyword:"enum",params:{allowedValues: schema19.properties.exit_code.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.models !== undefined){
let data5 = data.models;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate57(data5[i0], {instancePath:instancePath+"/models/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data7 = data.problems;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data7)){
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate66(data7[i1], {instancePath:instancePath+"/problems/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timings !== undefined){
let data9 = data.timings;
const _errs14 = errors;
if(errors === _errs14){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((((data9.started_at === undefined) && (missing1 = "started_at")) || ((data9.seconds === undefined) && (missing1 = "seconds"))) || ((data9.gates === undefined) && (missing1 = "gates"))) || ((data9.scans === undefined) && (missing1 = "scans"))){
validate52.errors = [{instancePath:instancePath+"/timings",schemaPath:"#/properties/timings/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data9){
if(!((((key1 === "started_at") || (key1 === "seconds")) || (key1 === "gates")) || (key1 === "scans"))){
validate52.errors = [{instancePath:instancePath+"/timings",schemaPath:"#/properties/timings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs16 === errors){
if(data9.started_at !== undefined){
const _errs17 = errors;
if(typeof data9.started_at !== "string"){
validate52.errors = [{instancePath:instancePath+"/timings/started_at",schemaPath:"#/properties/timings/properties/started_at/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.seconds !== undefined){
const _errs19 = errors;
if(!(typeof data9.seconds == "number")){
validate52.errors = [{instancePath:instancePath+"/timings/seconds",schemaPath:"#/properties/timings/properties/seconds/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.gates !== undefined){
let data12 = data9.gates;
const _errs21 = errors;
if(errors === _errs21){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
const _errs24 = errors;
if(!(typeof data12[key2] == "number")){
validate52.errors = [{instancePath:instancePath+"/timings/gates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timings/properties/gates/additionalProperties/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timings/gates",schemaPath:"#/properties/timings/properties/gates/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.scans !== undefined){
const _errs26 = errors;
if(!(validate126(data9.scans, {instancePath:instancePath+"/timings/scans",parentData:data9,parentDataProperty:"scans",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/timings",schemaPath:"#/properties/timings/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
