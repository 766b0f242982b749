/* Generated from schemas/ by `npm run generate`. Change the schemas, not this file. */
"use strict";
export const validate = validate52;
const schema19 = {"type":"object","additionalProperties":false,"properties":{"knowledge-entry":{"$ref":"#/$defs/PackEntry"},"knowledge-pack":{"$ref":"#/$defs/KnowledgePack"}},"$defs":{"PackEntry":{"type":"object","additionalProperties":false,"required":["id","kind","title","sources"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","examples":["KB934878"]},"kind":{"type":"string","enum":["issue","reference","title-only"]},"title":{"$ref":"#/$defs/PackLine"},"family":{"$ref":"#/$defs/PackLine"},"pool":{"type":"string","enum":["nonpaged","paged","both"]},"appliesTo":{"$ref":"#/$defs/PackLines"},"symptoms":{"$ref":"#/$defs/PackLines"},"cause":{"$ref":"#/$defs/PackLine"},"sideEffects":{"$ref":"#/$defs/PackLine"},"supersededBy":{"$ref":"#/$defs/PackLine"},"seeAlso":{"$ref":"#/$defs/PackLines"},"conditions":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/PackCondition"}},"blames":{"$ref":"#/$defs/PackBlame"},"advice":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/PackStep"}},"conflicts":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/PackConflict"}},"citedBy":{"$ref":"#/$defs/PackLines"},"citedFor":{"type":"array","maxItems":10,"items":{"$ref":"#/$defs/PackCaseCondition"}},"sources":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/PackLine"}},"sourceKnowledge":{"type":"string","enum":["full","near-full","partial","secondary","opening","title-only"]}},"allOf":[{"if":{"properties":{"kind":{"const":"issue"}}},"then":{"required":["conditions"],"properties":{"conditions":true}},"else":{"not":{"required":["conditions"],"properties":{"conditions":true}}}}]},"PackLine":{"type":"string","minLength":1,"maxLength":2000},"PackLines":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/PackLine"}},"PackCondition":{"type":"object","required":["role","says"],"properties":{"role":{"type":"string","enum":["scope","decisive","unfixed"]},"says":{"$ref":"#/$defs/PackLine"}},"$ref":"#/$defs/PackPredicate"},"PackPredicate":{"type":"object","additionalProperties":false,"properties":{"essential":{"type":"boolean"},"role":{},"says":{"$ref":"#/$defs/PackLine"},"fact":{"type":"string","minLength":1,"maxLength":64,"examples":["driver.version"]},"about":{"$ref":"#/$defs/PackAbout"},"op":{"type":"string","enum":["is","in","not-in","at-least","at-most","below","above","between","outside","version-is","version-below","version-at-least","version-in","includes","excludes","present","absent"]},"value":{},"unit":{"$ref":"#/$defs/FactUnit"},"all":{"$ref":"#/$defs/PackPredicates"},"any":{"$ref":"#/$defs/PackPredicates"},"someTag":{"$ref":"#/$defs/PackSomeTag"}},"allOf":[{"if":{"anyOf":[{"required":["all"],"properties":{"all":true}},{"required":["any"],"properties":{"any":true}}]},"then":{"properties":{"fact":false,"op":false,"value":false}},"else":{"required":["fact","op"],"properties":{"someTag":false,"fact":true,"op":true}}},{"if":{"required":["any"],"properties":{"any":true}},"then":{"properties":{"all":false,"someTag":false}}},{"if":{"properties":{"op":{"const":"is"}},"required":["op"]},"then":{"required":["value"],"properties":{"value":{"type":["string","number","boolean"]}}}},{"if":{"properties":{"op":{"enum":["in","not-in"]}},"required":["op"]},"then":{"required":["value"],"properties":{"value":{"type":"array","minItems":1,"maxItems":100,"items":{"type":["string","number"]}}}}},{"if":{"properties":{"op":{"enum":["at-least","at-most","below","above"]}},"required":["op"]},"then":{"required":["value","unit"],"properties":{"value":{"type":"number"},"unit":true}}},{"if":{"properties":{"op":{"enum":["between","outside"]}},"required":["op"]},"then":{"required":["value","unit"],"properties":{"value":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"unit":true}}},{"if":{"properties":{"op":{"const":"version-is"}},"required":["op"]},"then":{"required":["value"],"properties":{"value":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/PackVersion"}}}}},{"if":{"properties":{"op":{"enum":["version-below","version-at-least"]}},"required":["op"]},"then":{"required":["value"],"properties":{"value":{"$ref":"#/$defs/PackVersion"}}}},{"if":{"properties":{"op":{"const":"version-in"}},"required":["op"]},"then":{"required":["value"],"properties":{"value":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/PackVersionRange"}}}}},{"if":{"properties":{"op":{"enum":["includes","excludes"]}},"required":["op"]},"then":{"required":["value"],"properties":{"value":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1}}}}},{"if":{"properties":{"op":{"enum":["present","absent"]}},"required":["op"]},"then":{"properties":{"value":false}}}]},"PackAbout":{"type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","minLength":4,"maxLength":16},"pool":{"type":"string","enum":["nonpaged","paged"]},"driver":{"$ref":"#/$defs/PackLowerCase"},"process":{"$ref":"#/$defs/PackLowerCase"},"eventSource":{"$ref":"#/$defs/PackLowerCase"},"eventId":{"type":"integer","minimum":0},"counter":{"$ref":"#/$defs/PackLine"},"reason":{"$ref":"#/$defs/PackLine"},"hotfix":{"type":"string","pattern":"^[A-Z0-9]{1,32}$","examples":["KB931311"]},"value":{"$ref":"#/$defs/PackLine"},"constraint":{"$ref":"#/$defs/PackLine"}}},"PackLowerCase":{"type":"string","pattern":"^[^A-Z]{1,200}$","examples":["basp.sys"]},"FactUnit":{"type":"string","enum":["none","bytes","bytes/hour","blocks/hour","blocks","count","seconds","megabytes","ratio","time"]},"PackPredicates":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/PackPredicate"}},"PackSomeTag":{"type":"object","additionalProperties":false,"required":["pattern","pool"],"properties":{"pattern":{"type":"string","minLength":4,"maxLength":4,"examples":["Nb??"]},"pool":{"type":"string","enum":["nonpaged","paged"]}}},"PackVersion":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,9}){0,7}$","examples":["5.2.3790.4072"]},"PackVersionRange":{"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/PackVersion"},"below":{"$ref":"#/$defs/PackVersion"}}},"PackBlame":{"type":"object","additionalProperties":false,"required":["mechanism","owners"],"properties":{"mechanism":{"$ref":"#/$defs/VerdictCode"},"owners":{"type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/PackBlamed"}}}},"VerdictCode":{"type":"string","enum":["driver-leak","handle-leak","reference-leak","on-behalf","os-leak","leak-unattributed","past-leak","limit-lowered","load","configured","pressure","not-pool","healthy","insufficient"]},"PackBlamed":{"type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"$ref":"#/$defs/OwnerKind"},"name":{"$ref":"#/$defs/PackLine"}}},"OwnerKind":{"type":"string","enum":["driver","process","component","configuration"]},"PackStep":{"type":"object","additionalProperties":false,"required":["do","risk"],"properties":{"do":{"$ref":"#/$defs/PackLine"},"undo":{"$ref":"#/$defs/PackLine"},"risk":{"$ref":"#/$defs/Risk"},"cost":{"$ref":"#/$defs/PackLine"},"when":{"type":"array","maxItems":10,"items":{"$ref":"#/$defs/PackCaseCondition"}}}},"Risk":{"type":"string","enum":["none","low","reboot","may-crash"]},"PackCaseCondition":{"type":"object","required":["says"],"$ref":"#/$defs/PackPredicate","properties":{"says":{"$ref":"#/$defs/PackLine"}}},"PackConflict":{"type":"object","additionalProperties":false,"required":["with","says"],"properties":{"with":{"$ref":"#/$defs/PackLine"},"says":{"$ref":"#/$defs/PackLine"}}},"KnowledgePack":{"type":"object","additionalProperties":false,"required":["schemaVersion","kind","name"],"properties":{"schemaVersion":{"type":"integer","const":1},"kind":{"type":"string","const":"knowledge-pack"},"name":{"type":"string","minLength":1,"maxLength":100,"examples":["contoso"]},"entries":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/PackEntry"}},"tags":{"type":"array","maxItems":20000,"items":{"$ref":"#/$defs/PackTag"}},"reasons":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/PackReason"}}}},"PackTag":{"type":"object","additionalProperties":false,"required":["pattern","description"],"properties":{"pattern":{"type":"string","minLength":1,"maxLength":4,"examples":["Ctos"]},"driver":{"type":["string","null"],"minLength":1,"maxLength":200,"examples":["contoso.sys"]},"description":{"type":"string","minLength":1,"maxLength":500}}},"PackReason":{"type":"object","additionalProperties":false,"required":["phrase","class","meaning"],"properties":{"phrase":{"type":"string","minLength":1,"maxLength":100},"class":{"$ref":"#/$defs/ReasonClass"},"meaning":{"type":"string","minLength":1,"maxLength":2000},"check":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":2000}},"sources":{"type":"array","maxItems":40,"items":{"type":"string","minLength":1,"maxLength":2000}}}},"ReasonClass":{"type":"string","enum":["memory","maybe-memory","app-pool","configuration","client","bad-request","unknown"]}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["id","kind","title","sources"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","examples":["KB934878"]},"kind":{"type":"string","enum":["issue","reference","title-only"]},"title":{"$ref":"#/$defs/PackLine"},"family":{"$ref":"#/$defs/PackLine"},"pool":{"type":"string","enum":["nonpaged","paged","both"]},"appliesTo":{"$ref":"#/$defs/PackLines"},"symptoms":{"$ref":"#/$defs/PackLines"},"cause":{"$ref":"#/$defs/PackLine"},"sideEffects":{"$ref":"#/$defs/PackLine"},"supersededBy":{"$ref":"#/$defs/PackLine"},"seeAlso":{"$ref":"#/$defs/PackLines"},"conditions":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/PackCondition"}},"blames":{"$ref":"#/$defs/PackBlame"},"advice":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/PackStep"}},"conflicts":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/PackConflict"}},"citedBy":{"$ref":"#/$defs/PackLines"},"citedFor":{"type":"array","maxItems":10,"items":{"$ref":"#/$defs/PackCaseCondition"}},"sources":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/PackLine"}},"sourceKnowledge":{"type":"string","enum":["full","near-full","partial","secondary","opening","title-only"]}},"allOf":[{"if":{"properties":{"kind":{"const":"issue"}}},"then":{"required":["conditions"],"properties":{"conditions":true}},"else":{"not":{"required":["conditions"],"properties":{"conditions":true}}}}]};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const schema21 = {"type":"string","minLength":1,"maxLength":2000};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"array","maxItems":40,"items":{"$ref":"#/$defs/PackLine"}};

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
if(Array.isArray(data)){
if(data.length > 40){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 40},schema:40,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","required":["role","says"],"properties":{"role":{"type":"string","enum":["scope","decisive","unfixed"]},"says":{"$ref":"#/$defs/PackLine"}},"$ref":"#/$defs/PackPredicate"};
const schema24 = {"type":"object","additionalProperties":false,"properties":{"essential":{"type":"boolean"},"role":{},"says":{"$ref":"#/$defs/PackLine"},"fact":{"type":"string","minLength":1,"maxLength":64,"examples":["driver.version"]},"about":{"$ref":"#/$defs/PackAbout"},"op":{"type":"string","enum":["is","in","not-in","at-least","at-most","below","above","between","outside","version-is","version-below","version-at-least","version-in","includes","excludes","present","absent"]},"value":{},"unit":{"$ref":"#/$defs/FactUnit"},"all":{"$ref":"#/$defs/PackPredicates"},"any":{"$ref":"#/$defs/PackPredicates"},"someTag":{"$ref":"#/$defs/PackSomeTag"}},"allOf":[{"if":{"anyOf":[{"required":["all"],"properties":{"all":true}},{"required":["any"],"properties":{"any":true}}]},"then":{"properties":{"fact":false,"op":false,"value":false}},"else":{"required":["fact","op"],"properties":{"someTag":false,"fact":true,"op":true}}},{"if":{"required":["any"],"properties":{"any":true}},"then":{"properties":{"all":false,"someTag":false}}},{"if":{"properties":{"op":{"const":"is"}},"required":["op"]},"then":{"required":["value"],"properties":{"value":{"type":["string","number","boolean"]}}}},{"if":{"properties":{"op":{"enum":["in","not-in"]}},"required":["op"]},"then":{"required":["value"],"properties":{"value":{"type":"array","minItems":1,"maxItems":100,"items":{"type":["string","number"]}}}}},{"if":{"properties":{"op":{"enum":["at-least","at-most","below","above"]}},"required":["op"]},"then":{"required":["value","unit"],"properties":{"value":{"type":"number"},"unit":true}}},{"if":{"properties":{"op":{"enum":["between","outside"]}},"required":["op"]},"then":{"required":["value","unit"],"properties":{"value":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"unit":true}}},{"if":{"properties":{"op":{"const":"version-is"}},"required":["op"]},"then":{"required":["value"],"properties":{"value":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/PackVersion"}}}}},{"if":{"properties":{"op":{"enum":["version-below","version-at-least"]}},"required":["op"]},"then":{"required":["value"],"properties":{"value":{"$ref":"#/$defs/PackVersion"}}}},{"if":{"properties":{"op":{"const":"version-in"}},"required":["op"]},"then":{"required":["value"],"properties":{"value":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/PackVersionRange"}}}}},{"if":{"properties":{"op":{"enum":["includes","excludes"]}},"required":["op"]},"then":{"required":["value"],"properties":{"value":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1}}}}},{"if":{"properties":{"op":{"enum":["present","absent"]}},"required":["op"]},"then":{"properties":{"value":false}}}]};
const schema25 = {"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,9}){0,7}$","examples":["5.2.3790.4072"]};
const pattern4 = new RegExp("^[0-9]{1,9}(\\.[0-9]{1,9}){0,7}$", "u");

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
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,9}){0,7}$"},schema:"^[0-9]{1,9}(\\.[0-9]{1,9}){0,7}$",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/PackVersion"},"below":{"$ref":"#/$defs/PackVersion"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "from") || (key0 === "below"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate67(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate67(data.below, {instancePath:instancePath+"/below",parentData:data,parentDataProperty:"below",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","minLength":4,"maxLength":16},"pool":{"type":"string","enum":["nonpaged","paged"]},"driver":{"$ref":"#/$defs/PackLowerCase"},"process":{"$ref":"#/$defs/PackLowerCase"},"eventSource":{"$ref":"#/$defs/PackLowerCase"},"eventId":{"type":"integer","minimum":0},"counter":{"$ref":"#/$defs/PackLine"},"reason":{"$ref":"#/$defs/PackLine"},"hotfix":{"type":"string","pattern":"^[A-Z0-9]{1,32}$","examples":["KB931311"]},"value":{"$ref":"#/$defs/PackLine"},"constraint":{"$ref":"#/$defs/PackLine"}}};
const schema28 = {"type":"string","pattern":"^[^A-Z]{1,200}$","examples":["basp.sys"]};
const pattern5 = new RegExp("^[^A-Z]{1,200}$", "u");

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
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^A-Z]{1,200}$"},schema:"^[^A-Z]{1,200}$",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[A-Z0-9]{1,32}$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tag !== undefined){
let data0 = data.tag;
if(typeof data0 === "string"){
if(data0.length > 16){
const err1 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/maxLength",keyword:"maxLength",params:{limit: 16},schema:16,parentSchema:schema27.properties.tag,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 4){
const err2 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLength",keyword:"minLength",params:{limit: 4},schema:4,parentSchema:schema27.properties.tag,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},schema:schema27.properties.tag.type,parentSchema:schema27.properties.tag,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pool !== undefined){
let data1 = data.pool;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: "string"},schema:schema27.properties.pool.type,parentSchema:schema27.properties.pool,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "nonpaged") || (data1 === "paged"))){
const err5 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/enum",keyword:"enum",params:{allowedValues: schema27.properties.pool.enum},schema:schema27.properties.pool.enum,parentSchema:schema27.properties.pool,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.driver !== undefined){
if(!(validate76(data.driver, {instancePath:instancePath+"/driver",parentData:data,parentDataProperty:"driver",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.process !== undefined){
if(!(validate76(data.process, {instancePath:instancePath+"/process",parentData:data,parentDataProperty:"process",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.eventSource !== undefined){
if(!(validate76(data.eventSource, {instancePath:instancePath+"/eventSource",parentData:data,parentDataProperty:"eventSource",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.eventId !== undefined){
let data5 = data.eventId;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "integer"},schema:schema27.properties.eventId.type,parentSchema:schema27.properties.eventId,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema27.properties.eventId,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.counter !== undefined){
if(!(validate54(data.counter, {instancePath:instancePath+"/counter",parentData:data,parentDataProperty:"counter",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate54(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.hotfix !== undefined){
let data8 = data.hotfix;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err8 = {instancePath:instancePath+"/hotfix",schemaPath:"#/properties/hotfix/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{1,32}$"},schema:"^[A-Z0-9]{1,32}$",parentSchema:schema27.properties.hotfix,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/hotfix",schemaPath:"#/properties/hotfix/type",keyword:"type",params:{type: "string"},schema:schema27.properties.hotfix.type,parentSchema:schema27.properties.hotfix,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate54(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.constraint !== undefined){
if(!(validate54(data.constraint, {instancePath:instancePath+"/constraint",parentData:data,parentDataProperty:"constraint",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"string","enum":["none","bytes","bytes/hour","blocks/hour","blocks","count","seconds","megabytes","ratio","time"]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "none") || (data === "bytes")) || (data === "bytes/hour")) || (data === "blocks/hour")) || (data === "blocks")) || (data === "count")) || (data === "seconds")) || (data === "megabytes")) || (data === "ratio")) || (data === "time"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum},schema:schema29.enum,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/PackPredicate"}};
const wrapper0 = {validate: validate66};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 40){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 40},schema:40,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","additionalProperties":false,"required":["pattern","pool"],"properties":{"pattern":{"type":"string","minLength":4,"maxLength":4,"examples":["Nb??"]},"pool":{"type":"string","enum":["nonpaged","paged"]}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pool === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pool"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "pattern") || (key0 === "pool"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pattern !== undefined){
let data0 = data.pattern;
if(typeof data0 === "string"){
if(data0.length > 4){
const err3 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 4},schema:4,parentSchema:schema31.properties.pattern,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 4){
const err4 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 4},schema:4,parentSchema:schema31.properties.pattern,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema31.properties.pattern.type,parentSchema:schema31.properties.pattern,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pool !== undefined){
let data1 = data.pool;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: "string"},schema:schema31.properties.pool.type,parentSchema:schema31.properties.pool,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "nonpaged") || (data1 === "paged"))){
const err7 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/enum",keyword:"enum",params:{allowedValues: schema31.properties.pool.enum},schema:schema31.properties.pool.enum,parentSchema:schema31.properties.pool,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.all === undefined) && (missing0 = "all")){
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
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(_valid1){
var props0 = {};
props0.all = true;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.any === undefined) && (missing1 = "any")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.any = true;
}
}
if(!valid2){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
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
let ifClause0;
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fact !== undefined){
const err3 = {instancePath:instancePath+"/fact",schemaPath:"#/allOf/0/then/properties/fact/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema24.allOf[0].then.properties.fact,data:data.fact};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.op !== undefined){
const err4 = {instancePath:instancePath+"/op",schemaPath:"#/allOf/0/then/properties/op/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema24.allOf[0].then.properties.op,data:data.op};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.value !== undefined){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/0/then/properties/value/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema24.allOf[0].then.properties.value,data:data.value};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {};
props0.fact = true;
props0.op = true;
props0.value = true;
}
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fact === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty: "fact"},schema:schema24.allOf[0].else.required,parentSchema:schema24.allOf[0].else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.op === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty: "op"},schema:schema24.allOf[0].else.required,parentSchema:schema24.allOf[0].else,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.someTag !== undefined){
const err8 = {instancePath:instancePath+"/someTag",schemaPath:"#/allOf/0/else/properties/someTag/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema24.allOf[0].else.properties.someTag,data:data.someTag};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {};
props0.someTag = true;
props0.fact = true;
props0.op = true;
}
}
ifClause0 = "else";
}
if(!valid1){
const err9 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema24.allOf[0].if,parentSchema:schema24.allOf[0],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs10 = errors;
let valid5 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.any === undefined) && (missing2 = "any")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all !== undefined){
const err11 = {instancePath:instancePath+"/all",schemaPath:"#/allOf/1/then/properties/all/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema24.allOf[1].then.properties.all,data:data.all};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.someTag !== undefined){
const err12 = {instancePath:instancePath+"/someTag",schemaPath:"#/allOf/1/then/properties/someTag/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema24.allOf[1].then.properties.someTag,data:data.someTag};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs12 === errors;
valid5 = _valid2;
if(valid5){
var props1 = {};
props1.all = true;
props1.someTag = true;
props1.any = true;
}
}
if(!valid5){
const err13 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema24.allOf[1].if,parentSchema:schema24.allOf[1],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.op === undefined) && (missing3 = "op")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data.op !== undefined){
if("is" !== data.op){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
var _valid3 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err16 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "value"},schema:schema24.allOf[2].then.required,parentSchema:schema24.allOf[2].then,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.value !== undefined){
let data7 = data.value;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err17 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/2/then/properties/value/type",keyword:"type",params:{type: schema24.allOf[2].then.properties.value.type},schema:schema24.allOf[2].then.properties.value.type,parentSchema:schema24.allOf[2].then.properties.value,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var _valid3 = _errs17 === errors;
valid7 = _valid3;
if(valid7){
var props2 = {};
props2.value = true;
props2.op = true;
}
}
if(!valid7){
const err18 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema24.allOf[2].if,parentSchema:schema24.allOf[2],data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs21 = errors;
let valid10 = true;
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.op === undefined) && (missing4 = "op")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(data.op !== undefined){
let data8 = data.op;
if(!((data8 === "in") || (data8 === "not-in"))){
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
}
var _valid4 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err21 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "value"},schema:schema24.allOf[3].then.required,parentSchema:schema24.allOf[3].then,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.value !== undefined){
let data9 = data.value;
if(Array.isArray(data9)){
if(data9.length > 100){
const err22 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/3/then/properties/value/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema24.allOf[3].then.properties.value,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.length < 1){
const err23 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/3/then/properties/value/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema24.allOf[3].then.properties.value,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))){
const err24 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/allOf/3/then/properties/value/items/type",keyword:"type",params:{type: schema24.allOf[3].then.properties.value.items.type},schema:schema24.allOf[3].then.properties.value.items.type,parentSchema:schema24.allOf[3].then.properties.value.items,data:data10};
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
else {
const err25 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/3/then/properties/value/type",keyword:"type",params:{type: "array"},schema:schema24.allOf[3].then.properties.value.type,parentSchema:schema24.allOf[3].then.properties.value,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
var _valid4 = _errs24 === errors;
valid10 = _valid4;
if(valid10){
var props3 = {};
props3.value = true;
props3.op = true;
}
}
if(!valid10){
const err26 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema24.allOf[3].if,parentSchema:schema24.allOf[3],data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs30 = errors;
let valid15 = true;
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.op === undefined) && (missing5 = "op")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data.op !== undefined){
let data11 = data.op;
if(!((((data11 === "at-least") || (data11 === "at-most")) || (data11 === "below")) || (data11 === "above"))){
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
}
var _valid5 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err29 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "value"},schema:schema24.allOf[4].then.required,parentSchema:schema24.allOf[4].then,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.unit === undefined){
const err30 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "unit"},schema:schema24.allOf[4].then.required,parentSchema:schema24.allOf[4].then,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.value !== undefined){
let data12 = data.value;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err31 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/4/then/properties/value/type",keyword:"type",params:{type: "number"},schema:schema24.allOf[4].then.properties.value.type,parentSchema:schema24.allOf[4].then.properties.value,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
var _valid5 = _errs33 === errors;
valid15 = _valid5;
if(valid15){
var props4 = {};
props4.value = true;
props4.unit = true;
props4.op = true;
}
}
if(!valid15){
const err32 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},schema:schema24.allOf[4].if,parentSchema:schema24.allOf[4],data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs37 = errors;
let valid18 = true;
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.op === undefined) && (missing6 = "op")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(data.op !== undefined){
let data13 = data.op;
if(!((data13 === "between") || (data13 === "outside"))){
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
}
var _valid6 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err35 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "value"},schema:schema24.allOf[5].then.required,parentSchema:schema24.allOf[5].then,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.unit === undefined){
const err36 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "unit"},schema:schema24.allOf[5].then.required,parentSchema:schema24.allOf[5].then,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.value !== undefined){
let data14 = data.value;
if(Array.isArray(data14)){
if(data14.length > 2){
const err37 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/5/then/properties/value/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema24.allOf[5].then.properties.value,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14.length < 2){
const err38 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/5/then/properties/value/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema24.allOf[5].then.properties.value,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err39 = {instancePath:instancePath+"/value/" + i1,schemaPath:"#/allOf/5/then/properties/value/items/type",keyword:"type",params:{type: "number"},schema:schema24.allOf[5].then.properties.value.items.type,parentSchema:schema24.allOf[5].then.properties.value.items,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/5/then/properties/value/type",keyword:"type",params:{type: "array"},schema:schema24.allOf[5].then.properties.value.type,parentSchema:schema24.allOf[5].then.properties.value,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
var _valid6 = _errs40 === errors;
valid18 = _valid6;
if(valid18){
var props5 = {};
props5.value = true;
props5.unit = true;
props5.op = true;
}
}
if(!valid18){
const err41 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},schema:schema24.allOf[5].if,parentSchema:schema24.allOf[5],data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs46 = errors;
let valid23 = true;
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.op === undefined) && (missing7 = "op")){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
if(data.op !== undefined){
if("version-is" !== data.op){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
var _valid7 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err44 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "value"},schema:schema24.allOf[6].then.required,parentSchema:schema24.allOf[6].then,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data.value !== undefined){
let data17 = data.value;
if(Array.isArray(data17)){
if(data17.length > 100){
const err45 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/6/then/properties/value/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema24.allOf[6].then.properties.value,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data17.length < 1){
const err46 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/6/then/properties/value/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema24.allOf[6].then.properties.value,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(!(validate67(data17[i2], {instancePath:instancePath+"/value/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/6/then/properties/value/type",keyword:"type",params:{type: "array"},schema:schema24.allOf[6].then.properties.value.type,parentSchema:schema24.allOf[6].then.properties.value,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
var _valid7 = _errs49 === errors;
valid23 = _valid7;
if(valid23){
var props6 = {};
props6.value = true;
props6.op = true;
}
}
if(!valid23){
const err48 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},schema:schema24.allOf[6].if,parentSchema:schema24.allOf[6],data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs54 = errors;
let valid28 = true;
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.op === undefined) && (missing8 = "op")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
if(data.op !== undefined){
let data19 = data.op;
if(!((data19 === "version-below") || (data19 === "version-at-least"))){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
var _valid8 = _errs55 === errors;
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err51 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "value"},schema:schema24.allOf[7].then.required,parentSchema:schema24.allOf[7].then,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data.value !== undefined){
if(!(validate67(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
var _valid8 = _errs57 === errors;
valid28 = _valid8;
if(valid28){
var props7 = {};
props7.value = true;
props7.op = true;
}
}
if(!valid28){
const err52 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},schema:schema24.allOf[7].if,parentSchema:schema24.allOf[7],data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs60 = errors;
let valid31 = true;
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.op === undefined) && (missing9 = "op")){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
if(data.op !== undefined){
if("version-in" !== data.op){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
var _valid9 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs63 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err55 = {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "value"},schema:schema24.allOf[8].then.required,parentSchema:schema24.allOf[8].then,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data.value !== undefined){
let data22 = data.value;
if(Array.isArray(data22)){
if(data22.length > 20){
const err56 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/8/then/properties/value/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema24.allOf[8].then.properties.value,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data22.length < 1){
const err57 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/8/then/properties/value/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema24.allOf[8].then.properties.value,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
if(!(validate70(data22[i3], {instancePath:instancePath+"/value/" + i3,parentData:data22,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/8/then/properties/value/type",keyword:"type",params:{type: "array"},schema:schema24.allOf[8].then.properties.value.type,parentSchema:schema24.allOf[8].then.properties.value,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
var _valid9 = _errs63 === errors;
valid31 = _valid9;
if(valid31){
var props8 = {};
props8.value = true;
props8.op = true;
}
}
if(!valid31){
const err59 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},schema:schema24.allOf[8].if,parentSchema:schema24.allOf[8],data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs68 = errors;
let valid36 = true;
const _errs69 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.op === undefined) && (missing10 = "op")){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
if(data.op !== undefined){
let data24 = data.op;
if(!((data24 === "includes") || (data24 === "excludes"))){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
var _valid10 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err62 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "value"},schema:schema24.allOf[9].then.required,parentSchema:schema24.allOf[9].then,data};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.value !== undefined){
let data25 = data.value;
if(Array.isArray(data25)){
if(data25.length > 100){
const err63 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/9/then/properties/value/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema24.allOf[9].then.properties.value,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data25.length < 1){
const err64 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/9/then/properties/value/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema24.allOf[9].then.properties.value,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(typeof data26 === "string"){
if(data26.length < 1){
const err65 = {instancePath:instancePath+"/value/" + i4,schemaPath:"#/allOf/9/then/properties/value/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24.allOf[9].then.properties.value.items,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/value/" + i4,schemaPath:"#/allOf/9/then/properties/value/items/type",keyword:"type",params:{type: "string"},schema:schema24.allOf[9].then.properties.value.items.type,parentSchema:schema24.allOf[9].then.properties.value.items,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/9/then/properties/value/type",keyword:"type",params:{type: "array"},schema:schema24.allOf[9].then.properties.value.type,parentSchema:schema24.allOf[9].then.properties.value,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
var _valid10 = _errs71 === errors;
valid36 = _valid10;
if(valid36){
var props9 = {};
props9.value = true;
props9.op = true;
}
}
if(!valid36){
const err68 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},schema:schema24.allOf[9].if,parentSchema:schema24.allOf[9],data};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
const _errs77 = errors;
let valid41 = true;
const _errs78 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.op === undefined) && (missing11 = "op")){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
if(data.op !== undefined){
let data27 = data.op;
if(!((data27 === "present") || (data27 === "absent"))){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
var _valid11 = _errs78 === errors;
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs80 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
const err71 = {instancePath:instancePath+"/value",schemaPath:"#/allOf/10/then/properties/value/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema24.allOf[10].then.properties.value,data:data.value};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var _valid11 = _errs80 === errors;
valid41 = _valid11;
if(valid41){
var props10 = {};
props10.value = true;
props10.op = true;
}
}
if(!valid41){
const err72 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},schema:schema24.allOf[10].if,parentSchema:schema24.allOf[10],data};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(props0 !== true && props10 !== undefined){
if(props10 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props10);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema24.properties, key0))){
const err73 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.essential !== undefined){
let data29 = data.essential;
if(typeof data29 !== "boolean"){
const err74 = {instancePath:instancePath+"/essential",schemaPath:"#/properties/essential/type",keyword:"type",params:{type: "boolean"},schema:schema24.properties.essential.type,parentSchema:schema24.properties.essential,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.says !== undefined){
if(!(validate54(data.says, {instancePath:instancePath+"/says",parentData:data,parentDataProperty:"says",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.fact !== undefined){
let data31 = data.fact;
if(typeof data31 === "string"){
if(data31.length > 64){
const err75 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema24.properties.fact,data:data31};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data31.length < 1){
const err76 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24.properties.fact,data:data31};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type: "string"},schema:schema24.properties.fact.type,parentSchema:schema24.properties.fact,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.about !== undefined){
if(!(validate75(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.op !== undefined){
let data33 = data.op;
if(typeof data33 !== "string"){
const err78 = {instancePath:instancePath+"/op",schemaPath:"#/properties/op/type",keyword:"type",params:{type: "string"},schema:schema24.properties.op.type,parentSchema:schema24.properties.op,data:data33};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!(((((((((((((((((data33 === "is") || (data33 === "in")) || (data33 === "not-in")) || (data33 === "at-least")) || (data33 === "at-most")) || (data33 === "below")) || (data33 === "above")) || (data33 === "between")) || (data33 === "outside")) || (data33 === "version-is")) || (data33 === "version-below")) || (data33 === "version-at-least")) || (data33 === "version-in")) || (data33 === "includes")) || (data33 === "excludes")) || (data33 === "present")) || (data33 === "absent"))){
const err79 = {instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema24.properties.op.enum},schema:schema24.properties.op.enum,parentSchema:schema24.properties.op,data:data33};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.unit !== undefined){
if(!(validate85(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data.all !== undefined){
if(!(validate87(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.any !== undefined){
if(!(validate87(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.someTag !== undefined){
if(!(validate90(data.someTag, {instancePath:instancePath+"/someTag",parentData:data,parentDataProperty:"someTag",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate66.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.says === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "says"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema23.properties.role.type,parentSchema:schema23.properties.role,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "scope") || (data0 === "decisive")) || (data0 === "unfixed"))){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema23.properties.role.enum},schema:schema23.properties.role.enum,parentSchema:schema23.properties.role,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.says !== undefined){
if(!(validate54(data.says, {instancePath:instancePath+"/says",parentData:data,parentDataProperty:"says",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","additionalProperties":false,"required":["mechanism","owners"],"properties":{"mechanism":{"$ref":"#/$defs/VerdictCode"},"owners":{"type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/PackBlamed"}}}};
const schema33 = {"type":"string","enum":["driver-leak","handle-leak","reference-leak","on-behalf","os-leak","leak-unattributed","past-leak","limit-lowered","load","configured","pressure","not-pool","healthy","insufficient"]};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((data === "driver-leak") || (data === "handle-leak")) || (data === "reference-leak")) || (data === "on-behalf")) || (data === "os-leak")) || (data === "leak-unattributed")) || (data === "past-leak")) || (data === "limit-lowered")) || (data === "load")) || (data === "configured")) || (data === "pressure")) || (data === "not-pool")) || (data === "healthy")) || (data === "insufficient"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema33.enum},schema:schema33.enum,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"$ref":"#/$defs/OwnerKind"},"name":{"$ref":"#/$defs/PackLine"}}};
const schema35 = {"type":"string","enum":["driver","process","component","configuration"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "driver") || (data === "process")) || (data === "component")) || (data === "configuration"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},schema:schema35.enum,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
if(!(validate99(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mechanism === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mechanism"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.owners === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owners"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "mechanism") || (key0 === "owners"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mechanism !== undefined){
if(!(validate96(data.mechanism, {instancePath:instancePath+"/mechanism",parentData:data,parentDataProperty:"mechanism",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.owners !== undefined){
let data1 = data.owners;
if(Array.isArray(data1)){
if(data1.length > 5){
const err3 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema32.properties.owners,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.owners,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data1[i0], {instancePath:instancePath+"/owners/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"},schema:schema32.properties.owners.type,parentSchema:schema32.properties.owners,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","additionalProperties":false,"required":["do","risk"],"properties":{"do":{"$ref":"#/$defs/PackLine"},"undo":{"$ref":"#/$defs/PackLine"},"risk":{"$ref":"#/$defs/Risk"},"cost":{"$ref":"#/$defs/PackLine"},"when":{"type":"array","maxItems":10,"items":{"$ref":"#/$defs/PackCaseCondition"}}}};
const schema37 = {"type":"string","enum":["none","low","reboot","may-crash"]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "none") || (data === "low")) || (data === "reboot")) || (data === "may-crash"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum},schema:schema37.enum,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","required":["says"],"$ref":"#/$defs/PackPredicate","properties":{"says":{"$ref":"#/$defs/PackLine"}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate66.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.says === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "says"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.says !== undefined){
if(!(validate54(data.says, {instancePath:instancePath+"/says",parentData:data,parentDataProperty:"says",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "do"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.risk === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "do") || (key0 === "undo")) || (key0 === "risk")) || (key0 === "cost")) || (key0 === "when"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.do !== undefined){
if(!(validate54(data.do, {instancePath:instancePath+"/do",parentData:data,parentDataProperty:"do",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.undo !== undefined){
if(!(validate54(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.risk !== undefined){
if(!(validate107(data.risk, {instancePath:instancePath+"/risk",parentData:data,parentDataProperty:"risk",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data.cost !== undefined){
if(!(validate54(data.cost, {instancePath:instancePath+"/cost",parentData:data,parentDataProperty:"cost",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(Array.isArray(data4)){
if(data4.length > 10){
const err3 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema36.properties.when,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate110(data4[i0], {instancePath:instancePath+"/when/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "array"},schema:schema36.properties.when.type,parentSchema:schema36.properties.when,data:data4};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"required":["with","says"],"properties":{"with":{"$ref":"#/$defs/PackLine"},"says":{"$ref":"#/$defs/PackLine"}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "with"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.says === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "says"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "with") || (key0 === "says"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.with !== undefined){
if(!(validate54(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.says !== undefined){
if(!(validate54(data.says, {instancePath:instancePath+"/says",parentData:data,parentDataProperty:"says",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("issue" !== data.kind){
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
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conditions === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "conditions"},schema:schema20.allOf[0].then.required,parentSchema:schema20.allOf[0].then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.conditions = true;
props0.kind = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.conditions === undefined) && (missing0 = "conditions")){
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
var valid3 = _errs8 === errors;
if(valid3){
const err3 = {instancePath,schemaPath:"#/allOf/0/else/not",keyword:"not",params:{},schema:schema20.allOf[0].else.not,parentSchema:schema20.allOf[0].else,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema20.allOf[0].if,parentSchema:schema20.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.kind === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.title === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.sources === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema20.properties.id,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema20.properties.id.type,parentSchema:schema20.properties.id,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema20.properties.kind.type,parentSchema:schema20.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data2 === "issue") || (data2 === "reference")) || (data2 === "title-only"))){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.properties.kind.enum},schema:schema20.properties.kind.enum,parentSchema:schema20.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.family !== undefined){
if(!(validate54(data.family, {instancePath:instancePath+"/family",parentData:data,parentDataProperty:"family",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.pool !== undefined){
let data5 = data.pool;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: "string"},schema:schema20.properties.pool.type,parentSchema:schema20.properties.pool,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data5 === "nonpaged") || (data5 === "paged")) || (data5 === "both"))){
const err15 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/enum",keyword:"enum",params:{allowedValues: schema20.properties.pool.enum},schema:schema20.properties.pool.enum,parentSchema:schema20.properties.pool,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.appliesTo !== undefined){
if(!(validate57(data.appliesTo, {instancePath:instancePath+"/appliesTo",parentData:data,parentDataProperty:"appliesTo",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.symptoms !== undefined){
if(!(validate57(data.symptoms, {instancePath:instancePath+"/symptoms",parentData:data,parentDataProperty:"symptoms",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined){
if(!(validate54(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.sideEffects !== undefined){
if(!(validate54(data.sideEffects, {instancePath:instancePath+"/sideEffects",parentData:data,parentDataProperty:"sideEffects",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.supersededBy !== undefined){
if(!(validate54(data.supersededBy, {instancePath:instancePath+"/supersededBy",parentData:data,parentDataProperty:"supersededBy",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.seeAlso !== undefined){
if(!(validate57(data.seeAlso, {instancePath:instancePath+"/seeAlso",parentData:data,parentDataProperty:"seeAlso",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.conditions !== undefined){
let data12 = data.conditions;
if(Array.isArray(data12)){
if(data12.length > 40){
const err16 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 40},schema:40,parentSchema:schema20.properties.conditions,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data12.length < 1){
const err17 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20.properties.conditions,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data12[i0], {instancePath:instancePath+"/conditions/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},schema:schema20.properties.conditions.type,parentSchema:schema20.properties.conditions,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.blames !== undefined){
if(!(validate95(data.blames, {instancePath:instancePath+"/blames",parentData:data,parentDataProperty:"blames",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.advice !== undefined){
let data15 = data.advice;
if(Array.isArray(data15)){
if(data15.length > 20){
const err19 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema20.properties.advice,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate104(data15[i1], {instancePath:instancePath+"/advice/" + i1,parentData:data15,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "array"},schema:schema20.properties.advice.type,parentSchema:schema20.properties.advice,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.conflicts !== undefined){
let data17 = data.conflicts;
if(Array.isArray(data17)){
if(data17.length > 20){
const err21 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema20.properties.conflicts,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(!(validate115(data17[i2], {instancePath:instancePath+"/conflicts/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type: "array"},schema:schema20.properties.conflicts.type,parentSchema:schema20.properties.conflicts,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.citedBy !== undefined){
if(!(validate57(data.citedBy, {instancePath:instancePath+"/citedBy",parentData:data,parentDataProperty:"citedBy",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.citedFor !== undefined){
let data20 = data.citedFor;
if(Array.isArray(data20)){
if(data20.length > 10){
const err23 = {instancePath:instancePath+"/citedFor",schemaPath:"#/properties/citedFor/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema20.properties.citedFor,data:data20};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate110(data20[i3], {instancePath:instancePath+"/citedFor/" + i3,parentData:data20,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/citedFor",schemaPath:"#/properties/citedFor/type",keyword:"type",params:{type: "array"},schema:schema20.properties.citedFor.type,parentSchema:schema20.properties.citedFor,data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.sources !== undefined){
let data22 = data.sources;
if(Array.isArray(data22)){
if(data22.length > 40){
const err25 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/maxItems",keyword:"maxItems",params:{limit: 40},schema:40,parentSchema:schema20.properties.sources,data:data22};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data22.length < 1){
const err26 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20.properties.sources,data:data22};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate54(data22[i4], {instancePath:instancePath+"/sources/" + i4,parentData:data22,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema20.properties.sources.type,parentSchema:schema20.properties.sources,data:data22};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.sourceKnowledge !== undefined){
let data24 = data.sourceKnowledge;
if(typeof data24 !== "string"){
const err28 = {instancePath:instancePath+"/sourceKnowledge",schemaPath:"#/properties/sourceKnowledge/type",keyword:"type",params:{type: "string"},schema:schema20.properties.sourceKnowledge.type,parentSchema:schema20.properties.sourceKnowledge,data:data24};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((((((data24 === "full") || (data24 === "near-full")) || (data24 === "partial")) || (data24 === "secondary")) || (data24 === "opening")) || (data24 === "title-only"))){
const err29 = {instancePath:instancePath+"/sourceKnowledge",schemaPath:"#/properties/sourceKnowledge/enum",keyword:"enum",params:{allowedValues: schema20.properties.sourceKnowledge.enum},schema:schema20.properties.sourceKnowledge.enum,parentSchema:schema20.properties.sourceKnowledge,data:data24};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"required":["schemaVersion","kind","name"],"properties":{"schemaVersion":{"type":"integer","const":1},"kind":{"type":"string","const":"knowledge-pack"},"name":{"type":"string","minLength":1,"maxLength":100,"examples":["contoso"]},"entries":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/PackEntry"}},"tags":{"type":"array","maxItems":20000,"items":{"$ref":"#/$defs/PackTag"}},"reasons":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/PackReason"}}}};
const schema41 = {"type":"object","additionalProperties":false,"required":["pattern","description"],"properties":{"pattern":{"type":"string","minLength":1,"maxLength":4,"examples":["Ctos"]},"driver":{"type":["string","null"],"minLength":1,"maxLength":200,"examples":["contoso.sys"]},"description":{"type":"string","minLength":1,"maxLength":500}}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "pattern") || (key0 === "driver")) || (key0 === "description"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pattern !== undefined){
let data0 = data.pattern;
if(typeof data0 === "string"){
if(data0.length > 4){
const err3 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 4},schema:4,parentSchema:schema41.properties.pattern,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41.properties.pattern,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema41.properties.pattern.type,parentSchema:schema41.properties.pattern,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.driver !== undefined){
let data1 = data.driver;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: schema41.properties.driver.type},schema:schema41.properties.driver.type,parentSchema:schema41.properties.driver,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 200){
const err7 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema41.properties.driver,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41.properties.driver,data:data1};
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
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length > 500){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema41.properties.description,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41.properties.description,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema41.properties.description.type,parentSchema:schema41.properties.description,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","additionalProperties":false,"required":["phrase","class","meaning"],"properties":{"phrase":{"type":"string","minLength":1,"maxLength":100},"class":{"$ref":"#/$defs/ReasonClass"},"meaning":{"type":"string","minLength":1,"maxLength":2000},"check":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":2000}},"sources":{"type":"array","maxItems":40,"items":{"type":"string","minLength":1,"maxLength":2000}}}};
const schema43 = {"type":"string","enum":["memory","maybe-memory","app-pool","configuration","client","bad-request","unknown"]};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "memory") || (data === "maybe-memory")) || (data === "app-pool")) || (data === "configuration")) || (data === "client")) || (data === "bad-request")) || (data === "unknown"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema43.enum},schema:schema43.enum,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phrase === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phrase"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.class === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "class"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.meaning === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meaning"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "phrase") || (key0 === "class")) || (key0 === "meaning")) || (key0 === "check")) || (key0 === "sources"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.phrase !== undefined){
let data0 = data.phrase;
if(typeof data0 === "string"){
if(data0.length > 100){
const err4 = {instancePath:instancePath+"/phrase",schemaPath:"#/properties/phrase/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema42.properties.phrase,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/phrase",schemaPath:"#/properties/phrase/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.phrase,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/phrase",schemaPath:"#/properties/phrase/type",keyword:"type",params:{type: "string"},schema:schema42.properties.phrase.type,parentSchema:schema42.properties.phrase,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.class !== undefined){
if(!(validate128(data.class, {instancePath:instancePath+"/class",parentData:data,parentDataProperty:"class",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate128.errors);
errors = vErrors.length;
}
}
if(data.meaning !== undefined){
let data2 = data.meaning;
if(typeof data2 === "string"){
if(data2.length > 2000){
const err7 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema42.properties.meaning,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.meaning,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/type",keyword:"type",params:{type: "string"},schema:schema42.properties.meaning.type,parentSchema:schema42.properties.meaning,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.check !== undefined){
let data3 = data.check;
if(Array.isArray(data3)){
if(data3.length > 20){
const err10 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema42.properties.check,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 2000){
const err11 = {instancePath:instancePath+"/check/" + i0,schemaPath:"#/properties/check/items/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema42.properties.check.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/check/" + i0,schemaPath:"#/properties/check/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.check.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/check/" + i0,schemaPath:"#/properties/check/items/type",keyword:"type",params:{type: "string"},schema:schema42.properties.check.items.type,parentSchema:schema42.properties.check.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "array"},schema:schema42.properties.check.type,parentSchema:schema42.properties.check,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sources !== undefined){
let data5 = data.sources;
if(Array.isArray(data5)){
if(data5.length > 40){
const err15 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/maxItems",keyword:"maxItems",params:{limit: 40},schema:40,parentSchema:schema42.properties.sources,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(data6.length > 2000){
const err16 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema42.properties.sources.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.sources.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"},schema:schema42.properties.sources.items.type,parentSchema:schema42.properties.sources.items,data:data6};
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
else {
const err19 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema42.properties.sources.type,parentSchema:schema42.properties.sources,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schemaVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "schemaVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "entries")) || (key0 === "tags")) || (key0 === "reasons"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "integer"},schema:schema40.properties.schemaVersion.type,parentSchema:schema40.properties.schemaVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(1 !== data0){
const err5 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema40.properties.schemaVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema40.properties.kind.type,parentSchema:schema40.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("knowledge-pack" !== data1){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "knowledge-pack"},schema:"knowledge-pack",parentSchema:schema40.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(data2.length > 100){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema40.properties.name,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema40.properties.name,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema40.properties.name.type,parentSchema:schema40.properties.name,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.entries !== undefined){
let data3 = data.entries;
if(Array.isArray(data3)){
if(data3.length > 500){
const err11 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema40.properties.entries,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data3[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},schema:schema40.properties.entries.type,parentSchema:schema40.properties.entries,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tags !== undefined){
let data5 = data.tags;
if(Array.isArray(data5)){
if(data5.length > 20000){
const err13 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 20000},schema:20000,parentSchema:schema40.properties.tags,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate125(data5[i1], {instancePath:instancePath+"/tags/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate125.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema40.properties.tags.type,parentSchema:schema40.properties.tags,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reasons !== undefined){
let data7 = data.reasons;
if(Array.isArray(data7)){
if(data7.length > 500){
const err15 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema40.properties.reasons,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate127(data7[i2], {instancePath:instancePath+"/reasons/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},schema:schema40.properties.reasons.type,parentSchema:schema40.properties.reasons,data:data7};
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
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "knowledge-entry") || (key0 === "knowledge-pack"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["knowledge-entry"] !== undefined){
if(!(validate53(data["knowledge-entry"], {instancePath:instancePath+"/knowledge-entry",parentData:data,parentDataProperty:"knowledge-entry",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data["knowledge-pack"] !== undefined){
if(!(validate123(data["knowledge-pack"], {instancePath:instancePath+"/knowledge-pack",parentData:data,parentDataProperty:"knowledge-pack",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function append(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
