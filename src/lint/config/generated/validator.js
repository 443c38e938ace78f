// Generated from schemas/outsource-config.schema.json by scripts/generate.ts: do not edit.
import { formats } from '../../../engagement/formats.ts';
function append(list, more) {
if (list === null) return more;
for (const one of more) list.push(one);
return list;
}

export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"extends":{"type":"string","minLength":1},"profile":{"type":"string","enum":["essential","recommended","regulated"]},"rules":{"allOf":[{"$ref":"#/definitions/rules"}]},"limits":{"allOf":[{"$ref":"#/definitions/limits"}]},"include":{"type":"array","items":{"type":"string","minLength":1}},"exclude":{"type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"definitions":{"ruleSetting":{"type":["string","object"],"format":"severity","properties":{"severity":{"type":"string","enum":["error","warning","information","hint","off"]},"options":{"allOf":[{"$ref":"#/definitions/limits"}]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"limits":{"type":"object","properties":{"costWeight":{"type":"number","minimum":0,"maximum":100},"lowPrice":{"type":"number","minimum":0,"maximum":100},"minCandidates":{"type":"integer","minimum":1},"paidBeforeDelivery":{"type":"number","minimum":0,"maximum":100},"minReferences":{"type":"integer","minimum":0},"diligenceAge":{"type":"string","format":"calendar-duration"},"diligenceAgeMedium":{"type":"string","format":"calendar-duration"},"minContacts":{"type":"integer","minimum":1},"meetingHorizon":{"type":"string","format":"calendar-duration"},"minOverlap":{"type":"string","format":"calendar-duration"},"cadenceHigh":{"type":"string","format":"cadence"},"changeResponse":{"type":"string","format":"calendar-duration"},"reviewPointAfter":{"type":"string","format":"calendar-duration"},"exitTestAge":{"type":"string","format":"calendar-duration"},"noticeLead":{"type":"string","format":"calendar-duration"},"startLead":{"type":"string","format":"calendar-duration"},"incidentNotification":{"type":"string","format":"calendar-duration"},"incidentNotificationRegulated":{"type":"string","format":"calendar-duration"},"workerStatusAfter":{"type":"string","format":"calendar-duration"},"onboarding":{"type":"string","format":"calendar-duration"},"onboardingTeam":{"type":"string","format":"calendar-duration"},"onboardingService":{"type":"string","format":"calendar-duration"},"onboardingShare":{"type":"number","minimum":0,"maximum":100},"concentration":{"type":"integer","minimum":1},"backupLoad":{"type":"integer","minimum":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"rules":{"type":"object","patternProperties":{"^x-":{}},"additionalProperties":{"allOf":[{"$ref":"#/definitions/ruleSetting"}]}}}};
const pattern0 = new RegExp("^x-", "u");
const schema7 = {"type":"object","patternProperties":{"^x-":{}},"additionalProperties":{"allOf":[{"$ref":"#/definitions/ruleSetting"}]}};
const schema8 = {"type":["string","object"],"format":"severity","properties":{"severity":{"type":"string","enum":["error","warning","information","hint","off"]},"options":{"allOf":[{"$ref":"#/definitions/limits"}]}},"patternProperties":{"^x-":{}},"additionalProperties":false};
const formats0 = formats.severity;
const schema9 = {"type":"object","properties":{"costWeight":{"type":"number","minimum":0,"maximum":100},"lowPrice":{"type":"number","minimum":0,"maximum":100},"minCandidates":{"type":"integer","minimum":1},"paidBeforeDelivery":{"type":"number","minimum":0,"maximum":100},"minReferences":{"type":"integer","minimum":0},"diligenceAge":{"type":"string","format":"calendar-duration"},"diligenceAgeMedium":{"type":"string","format":"calendar-duration"},"minContacts":{"type":"integer","minimum":1},"meetingHorizon":{"type":"string","format":"calendar-duration"},"minOverlap":{"type":"string","format":"calendar-duration"},"cadenceHigh":{"type":"string","format":"cadence"},"changeResponse":{"type":"string","format":"calendar-duration"},"reviewPointAfter":{"type":"string","format":"calendar-duration"},"exitTestAge":{"type":"string","format":"calendar-duration"},"noticeLead":{"type":"string","format":"calendar-duration"},"startLead":{"type":"string","format":"calendar-duration"},"incidentNotification":{"type":"string","format":"calendar-duration"},"incidentNotificationRegulated":{"type":"string","format":"calendar-duration"},"workerStatusAfter":{"type":"string","format":"calendar-duration"},"onboarding":{"type":"string","format":"calendar-duration"},"onboardingTeam":{"type":"string","format":"calendar-duration"},"onboardingService":{"type":"string","format":"calendar-duration"},"onboardingShare":{"type":"number","minimum":0,"maximum":100},"concentration":{"type":"integer","minimum":1},"backupLoad":{"type":"integer","minimum":1}},"patternProperties":{"^x-":{}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const formats2 = formats["calendar-duration"];
const formats10 = formats.cadence;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema9.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.costWeight !== undefined){
let data0 = data.costWeight;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/costWeight",schemaPath:"#/properties/costWeight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/costWeight",schemaPath:"#/properties/costWeight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err3 = {instancePath:instancePath+"/costWeight",schemaPath:"#/properties/costWeight/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.lowPrice !== undefined){
let data1 = data.lowPrice;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/lowPrice",schemaPath:"#/properties/lowPrice/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/lowPrice",schemaPath:"#/properties/lowPrice/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err6 = {instancePath:instancePath+"/lowPrice",schemaPath:"#/properties/lowPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.minCandidates !== undefined){
let data2 = data.minCandidates;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/minCandidates",schemaPath:"#/properties/minCandidates/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/minCandidates",schemaPath:"#/properties/minCandidates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.paidBeforeDelivery !== undefined){
let data3 = data.paidBeforeDelivery;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/paidBeforeDelivery",schemaPath:"#/properties/paidBeforeDelivery/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/paidBeforeDelivery",schemaPath:"#/properties/paidBeforeDelivery/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err11 = {instancePath:instancePath+"/paidBeforeDelivery",schemaPath:"#/properties/paidBeforeDelivery/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.minReferences !== undefined){
let data4 = data.minReferences;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/minReferences",schemaPath:"#/properties/minReferences/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/minReferences",schemaPath:"#/properties/minReferences/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.diligenceAge !== undefined){
let data5 = data.diligenceAge;
if(typeof data5 === "string"){
if(!(formats2(data5))){
const err14 = {instancePath:instancePath+"/diligenceAge",schemaPath:"#/properties/diligenceAge/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/diligenceAge",schemaPath:"#/properties/diligenceAge/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.diligenceAgeMedium !== undefined){
let data6 = data.diligenceAgeMedium;
if(typeof data6 === "string"){
if(!(formats2(data6))){
const err16 = {instancePath:instancePath+"/diligenceAgeMedium",schemaPath:"#/properties/diligenceAgeMedium/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/diligenceAgeMedium",schemaPath:"#/properties/diligenceAgeMedium/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.minContacts !== undefined){
let data7 = data.minContacts;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err18 = {instancePath:instancePath+"/minContacts",schemaPath:"#/properties/minContacts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/minContacts",schemaPath:"#/properties/minContacts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.meetingHorizon !== undefined){
let data8 = data.meetingHorizon;
if(typeof data8 === "string"){
if(!(formats2(data8))){
const err20 = {instancePath:instancePath+"/meetingHorizon",schemaPath:"#/properties/meetingHorizon/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/meetingHorizon",schemaPath:"#/properties/meetingHorizon/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.minOverlap !== undefined){
let data9 = data.minOverlap;
if(typeof data9 === "string"){
if(!(formats2(data9))){
const err22 = {instancePath:instancePath+"/minOverlap",schemaPath:"#/properties/minOverlap/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/minOverlap",schemaPath:"#/properties/minOverlap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.cadenceHigh !== undefined){
let data10 = data.cadenceHigh;
if(typeof data10 === "string"){
if(!(formats10(data10))){
const err24 = {instancePath:instancePath+"/cadenceHigh",schemaPath:"#/properties/cadenceHigh/format",keyword:"format",params:{format: "cadence"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/cadenceHigh",schemaPath:"#/properties/cadenceHigh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.changeResponse !== undefined){
let data11 = data.changeResponse;
if(typeof data11 === "string"){
if(!(formats2(data11))){
const err26 = {instancePath:instancePath+"/changeResponse",schemaPath:"#/properties/changeResponse/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/changeResponse",schemaPath:"#/properties/changeResponse/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.reviewPointAfter !== undefined){
let data12 = data.reviewPointAfter;
if(typeof data12 === "string"){
if(!(formats2(data12))){
const err28 = {instancePath:instancePath+"/reviewPointAfter",schemaPath:"#/properties/reviewPointAfter/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/reviewPointAfter",schemaPath:"#/properties/reviewPointAfter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.exitTestAge !== undefined){
let data13 = data.exitTestAge;
if(typeof data13 === "string"){
if(!(formats2(data13))){
const err30 = {instancePath:instancePath+"/exitTestAge",schemaPath:"#/properties/exitTestAge/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/exitTestAge",schemaPath:"#/properties/exitTestAge/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.noticeLead !== undefined){
let data14 = data.noticeLead;
if(typeof data14 === "string"){
if(!(formats2(data14))){
const err32 = {instancePath:instancePath+"/noticeLead",schemaPath:"#/properties/noticeLead/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/noticeLead",schemaPath:"#/properties/noticeLead/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.startLead !== undefined){
let data15 = data.startLead;
if(typeof data15 === "string"){
if(!(formats2(data15))){
const err34 = {instancePath:instancePath+"/startLead",schemaPath:"#/properties/startLead/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/startLead",schemaPath:"#/properties/startLead/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.incidentNotification !== undefined){
let data16 = data.incidentNotification;
if(typeof data16 === "string"){
if(!(formats2(data16))){
const err36 = {instancePath:instancePath+"/incidentNotification",schemaPath:"#/properties/incidentNotification/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/incidentNotification",schemaPath:"#/properties/incidentNotification/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.incidentNotificationRegulated !== undefined){
let data17 = data.incidentNotificationRegulated;
if(typeof data17 === "string"){
if(!(formats2(data17))){
const err38 = {instancePath:instancePath+"/incidentNotificationRegulated",schemaPath:"#/properties/incidentNotificationRegulated/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/incidentNotificationRegulated",schemaPath:"#/properties/incidentNotificationRegulated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.workerStatusAfter !== undefined){
let data18 = data.workerStatusAfter;
if(typeof data18 === "string"){
if(!(formats2(data18))){
const err40 = {instancePath:instancePath+"/workerStatusAfter",schemaPath:"#/properties/workerStatusAfter/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/workerStatusAfter",schemaPath:"#/properties/workerStatusAfter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.onboarding !== undefined){
let data19 = data.onboarding;
if(typeof data19 === "string"){
if(!(formats2(data19))){
const err42 = {instancePath:instancePath+"/onboarding",schemaPath:"#/properties/onboarding/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/onboarding",schemaPath:"#/properties/onboarding/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.onboardingTeam !== undefined){
let data20 = data.onboardingTeam;
if(typeof data20 === "string"){
if(!(formats2(data20))){
const err44 = {instancePath:instancePath+"/onboardingTeam",schemaPath:"#/properties/onboardingTeam/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/onboardingTeam",schemaPath:"#/properties/onboardingTeam/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.onboardingService !== undefined){
let data21 = data.onboardingService;
if(typeof data21 === "string"){
if(!(formats2(data21))){
const err46 = {instancePath:instancePath+"/onboardingService",schemaPath:"#/properties/onboardingService/format",keyword:"format",params:{format: "calendar-duration"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/onboardingService",schemaPath:"#/properties/onboardingService/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.onboardingShare !== undefined){
let data22 = data.onboardingShare;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){
const err48 = {instancePath:instancePath+"/onboardingShare",schemaPath:"#/properties/onboardingShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err49 = {instancePath:instancePath+"/onboardingShare",schemaPath:"#/properties/onboardingShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/onboardingShare",schemaPath:"#/properties/onboardingShare/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.concentration !== undefined){
let data23 = data.concentration;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err51 = {instancePath:instancePath+"/concentration",schemaPath:"#/properties/concentration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err52 = {instancePath:instancePath+"/concentration",schemaPath:"#/properties/concentration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data.backupLoad !== undefined){
let data24 = data.backupLoad;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err53 = {instancePath:instancePath+"/backupLoad",schemaPath:"#/properties/backupLoad/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err54 = {instancePath:instancePath+"/backupLoad",schemaPath:"#/properties/backupLoad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(formats0(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "severity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "severity") || (key0 === "options")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.severity !== undefined){
let data0 = data.severity;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data0 === "error") || (data0 === "warning")) || (data0 === "information")) || (data0 === "hint")) || (data0 === "off"))){
const err4 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema8.properties.severity.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.options !== undefined){
if(!(validate24(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern0.test(key0))){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = append(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "extends") || (key0 === "profile")) || (key0 === "rules")) || (key0 === "limits")) || (key0 === "include")) || (key0 === "exclude")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.extends !== undefined){
let data0 = data.extends;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1}};
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
const err2 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.profile !== undefined){
let data1 = data.profile;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "essential") || (data1 === "recommended")) || (data1 === "regulated"))){
const err4 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues: schema6.properties.profile.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate22(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate24(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.include !== undefined){
let data4 = data.include;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(data5.length < 1){
const err5 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err7 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.exclude !== undefined){
let data6 = data.exclude;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(data7.length < 1){
const err8 = {instancePath:instancePath+"/exclude/" + i1,schemaPath:"#/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/exclude/" + i1,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

