// Generated from packages/sdk/contract/openapi.yaml by `pnpm gen`. Do not edit.
var bs=Object.defineProperty;var Gs=Object.getOwnPropertyDescriptor;var Js=Object.getOwnPropertyNames;var Xs=Object.prototype.hasOwnProperty;var ei=(s,a,f)=>()=>{if(f)throw f[0];try{return s&&(a=s(s=0)),a}catch(y){throw f=[y],y}};var $s=(s,a)=>()=>{try{return a||s((a={exports:{}}).exports,a),a.exports}catch(f){throw a=0,f}},ri=(s,a)=>{for(var f in a)bs(s,f,{get:a[f],enumerable:!0})},ti=(s,a,f,y)=>{
if(a&&typeof a=="object"||typeof a=="function")for(let d of Js(a))!Xs.call(s,d)&&d!==f&&bs(s,d,{get:()=>a[d],enumerable:!(y=Gs(a,d))||y.enumerable});return s};var As=s=>ti(bs({},"__esModule",{value:!0}),s);var Os=$s(qs=>{"use strict";Object.defineProperty(qs,"__esModule",{value:!0});function Ns(s){let a=s.length,f=0,y=0,d;for(;y<a;)f++,d=s.charCodeAt(y++),d>=55296&&
d<=56319&&y<a&&(d=s.charCodeAt(y),(d&64512)===56320&&y++);return f}qs.default=Ns;Ns.code='require("ajv/dist/runtime/ucs2length").default'});var Zs=$s((Wo,Ms)=>{"use strict";Ms.exports=function s(a,f){if(a===f)return!0;if(a&&f&&typeof a=="object"&&typeof f=="object"){if(a.constructor!==f.constructor)
return!1;var y,d,m;if(Array.isArray(a)){if(y=a.length,y!=f.length)return!1;for(d=y;d--!==0;)if(!s(a[d],f[d]))return!1;return!0}if(a.constructor===RegExp)return a.
source===f.source&&a.flags===f.flags;if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===f.valueOf();if(a.toString!==Object.prototype.toString)return a.
toString()===f.toString();if(m=Object.keys(a),y=m.length,y!==Object.keys(f).length)return!1;for(d=y;d--!==0;)if(!Object.prototype.hasOwnProperty.call(f,m[d]))return!1;
for(d=y;d--!==0;){var e=m[d];if(!s(a[e],f[e]))return!1}return!0}return a!==a&&f!==f}});var Fs=$s(Ds=>{"use strict";Object.defineProperty(Ds,"__esModule",{value:!0});var Rs=Zs();Rs.code='require("ajv/dist/runtime/equal").default';Ds.default=Rs});var se={};ri(se,{formats:()=>oi});function zs(s){if(!si.test(s))return!1;let[a=0,f=0,y=0]=s.split("-").map(Number),d=new Date(Date.UTC(a,f,0)).getUTCDate();return a>=
1900&&f>=1&&f<=12&&y>=1&&y<=d}function ai(s){let a=ii.exec(s);return a?.[1]!==void 0&&zs(a[1])}var si,ii,ni,oi,ie=ei(()=>{"use strict";si=/^\d{4}-\d\d-\d\d$/,ii=
/^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;ni=s=>!/[\s<>"{}|\\^`]/.test(s)&&URL.canParse(s),oi={date:zs,"date-time":ai,uri:ni}});var pi=ne;function ne(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ne.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return ne.errors=e,i===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var li=oe;function oe(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=oe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return oe.errors=e,i===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var di=pe;function pe(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=pe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return pe.errors=e,i===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mi=le;function le(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=le.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return le.errors=e,i===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fi=de;var c=Os().default,I=new RegExp("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$","u"),g=new RegExp("^\\d{4}-\\d{2}-\\d{2}$","u");function de(s,{instancePath:a="",parentData:f,
parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=de.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t=="string"){if(c(t)>200){let r={instancePath:a+
"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/key",schemaPath:"\
#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.locale;if(typeof t=="string"){if(!I.test(
t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",
keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/versio\
n/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),i++}return de.errors=e,i===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yi=me;function me(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=me.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return me.errors=e,i===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ui=fe;function fe(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=fe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return fe.errors=e,i===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ci=ye;function ye(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ye.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let r in s)if(!(r==="cursor"||r==="limit"||
r==="key"||r==="locale"||r==="version")){let o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[o]:e.push(o),i++}if(s.cursor!==void 0){let r=s.cursor;if(typeof r=="string"){if(c(r)>1024){let o={instancePath:a+"/cursor",schemaPath:"#/properties/\
cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),i++}if(c(r)<1){let o={instancePath:a+"/cursor",schemaPath:"#/properties/curs\
or/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}let t=s.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/limi\
t",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(
t)){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[r]:e.push(r),i++}if(t<
1||isNaN(t)){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),
i++}}if(s.key!==void 0){let r=s.key;if(typeof r=="string"){if(c(r)>200){let o={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",
params:{limit:200}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),i++}}if(s.locale!==void 0){let r=s.locale;if(typeof r=="string"){if(!I.test(r)){let o={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/L\
ocale/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/locale",
schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.version!==void 0){let r=s.version;if(typeof r==
"string"){if(!g.test(r)){let o={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};
e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return ye.errors=e,i===0}ye.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var hi=ue;function ue(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ue.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return ue.errors=e,i===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pi=ce;function ce(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ce.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return ce.errors=e,i===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ki=he,te={type:"object",required:[],additionalProperties:!1,
properties:{query:{type:"string",minLength:1,maxLength:100},categoryId:{$ref:"hamlet#/$defs/Id"},hubId:{$ref:"hamlet#/$defs/Id"},season:{type:"string",pattern:"\
^(now|[1-9]|1[0-2])$"},availability:{type:"string",enum:["in_stock","preorder"]},sellerId:{$ref:"hamlet#/$defs/Id"},soldBy:{type:"string",enum:["weight","piece"]},
storage:{type:"string",enum:["ambient","chilled","frozen"]},sort:{type:"string",enum:["relevance","newest","name","price_low","price_high"]},cursor:{type:"strin\
g",minLength:1,maxLength:1024},limit:{type:"integer",minimum:1,maximum:100,default:20},key:{type:"string",maxLength:200},locale:{$ref:"hamlet#/$defs/Locale"},version:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}$"}}};var re=Object.prototype.hasOwnProperty,k=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$","u"),Ws=new RegExp("^(now|[1-9]|1[0-\
2])$","u");function he(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=he.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let r in s)if(!re.call(te.properties,
r)){let o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),i++}if(s.query!==
void 0){let r=s.query;if(typeof r=="string"){if(c(r)>100){let o={instancePath:a+"/query",schemaPath:"#/properties/query/maxLength",keyword:"maxLength",params:{limit:100}};
e===null?e=[o]:e.push(o),i++}if(c(r)<1){let o={instancePath:a+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}
if(s.categoryId!==void 0){let r=s.categoryId;if(typeof r=="string"){if(!k.test(r)){let o={instancePath:a+"/categoryId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/ca\
tegoryId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.hubId!==void 0){let r=s.hubId;if(typeof r==
"string"){if(!k.test(r)){let o={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a\
-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.season!==void 0){let r=s.season;if(typeof r=="string"){if(!Ws.test(r)){let o={instancePath:a+"/season",schemaPath:"\
#/properties/season/pattern",keyword:"pattern",params:{pattern:"^(now|[1-9]|1[0-2])$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/season",schemaPath:"\
#/properties/season/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.availability!==void 0){let r=s.availability;if(typeof r!="st\
ring"){let o={instancePath:a+"/availability",schemaPath:"#/properties/availability/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}if(!(r===
"in_stock"||r==="preorder")){let o={instancePath:a+"/availability",schemaPath:"#/properties/availability/enum",keyword:"enum",params:{allowedValues:te.properties.
availability.enum}};e===null?e=[o]:e.push(o),i++}}if(s.sellerId!==void 0){let r=s.sellerId;if(typeof r=="string"){if(!k.test(r)){let o={instancePath:a+"/sellerI\
d",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=
[o]:e.push(o),i++}}else{let o={instancePath:a+"/sellerId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}
if(s.soldBy!==void 0){let r=s.soldBy;if(typeof r!="string"){let o={instancePath:a+"/soldBy",schemaPath:"#/properties/soldBy/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[o]:e.push(o),i++}if(!(r==="weight"||r==="piece")){let o={instancePath:a+"/soldBy",schemaPath:"#/properties/soldBy/enum",keyword:"enum",params:{
allowedValues:te.properties.soldBy.enum}};e===null?e=[o]:e.push(o),i++}}if(s.storage!==void 0){let r=s.storage;if(typeof r!="string"){let o={instancePath:a+"/st\
orage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}if(!(r==="ambient"||r==="chilled"||r==="frozen")){
let o={instancePath:a+"/storage",schemaPath:"#/properties/storage/enum",keyword:"enum",params:{allowedValues:te.properties.storage.enum}};e===null?e=[o]:e.push(
o),i++}}if(s.sort!==void 0){let r=s.sort;if(typeof r!="string"){let o={instancePath:a+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[o]:e.push(o),i++}if(!(r==="relevance"||r==="newest"||r==="name"||r==="price_low"||r==="price_high")){let o={instancePath:a+"/sort",schemaPath:"\
#/properties/sort/enum",keyword:"enum",params:{allowedValues:te.properties.sort.enum}};e===null?e=[o]:e.push(o),i++}}if(s.cursor!==void 0){let r=s.cursor;if(typeof r==
"string"){if(c(r)>1024){let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(
o),i++}if(c(r)<1){let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}let t=s.limit;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?
e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:100}};e===null?e=[r]:e.push(r),i++}if(t<1||isNaN(t)){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),i++}}if(s.key!==void 0){let r=s.key;if(typeof r=="string"){if(c(r)>200){let o={instancePath:a+
"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/key",schemaPath:"\
#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.locale!==void 0){let r=s.locale;if(typeof r=="string"){if(!I.test(
r)){let o={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===
null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),i++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(!g.test(r)){let o={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",
keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/version",schemaPath:"#/properties/versio\
n/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),i++}return he.errors=e,i===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gi=Pe;function Pe(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Pe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return Pe.errors=e,i===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vi=ke;function ke(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ke.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return ke.errors=e,i===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wi=ge,ae={type:"object",required:[],additionalProperties:!1,
properties:{query:{type:"string",minLength:1,maxLength:100},categoryId:{$ref:"hamlet#/$defs/Id"},hubId:{$ref:"hamlet#/$defs/Id"},season:{type:"string",pattern:"\
^(now|[1-9]|1[0-2])$"},availability:{type:"string",enum:["in_stock","preorder"]},sellerId:{$ref:"hamlet#/$defs/Id"},soldBy:{type:"string",enum:["weight","piece"]},
storage:{type:"string",enum:["ambient","chilled","frozen"]},key:{type:"string",maxLength:200},locale:{$ref:"hamlet#/$defs/Locale"},version:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}$"}}};function ge(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ge.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!re.call(ae.properties,t)){let r={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.query!==void 0){
let t=s.query;if(typeof t=="string"){if(c(t)>100){let r={instancePath:a+"/query",schemaPath:"#/properties/query/maxLength",keyword:"maxLength",params:{limit:100}};
e===null?e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}
if(s.categoryId!==void 0){let t=s.categoryId;if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+"/categoryId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/ca\
tegoryId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.hubId!==void 0){let t=s.hubId;if(typeof t==
"string"){if(!k.test(t)){let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a\
-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.season!==void 0){let t=s.season;if(typeof t=="string"){if(!Ws.test(t)){let r={instancePath:a+"/season",schemaPath:"\
#/properties/season/pattern",keyword:"pattern",params:{pattern:"^(now|[1-9]|1[0-2])$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/season",schemaPath:"\
#/properties/season/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.availability!==void 0){let t=s.availability;if(typeof t!="st\
ring"){let r={instancePath:a+"/availability",schemaPath:"#/properties/availability/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(!(t===
"in_stock"||t==="preorder")){let r={instancePath:a+"/availability",schemaPath:"#/properties/availability/enum",keyword:"enum",params:{allowedValues:ae.properties.
availability.enum}};e===null?e=[r]:e.push(r),i++}}if(s.sellerId!==void 0){let t=s.sellerId;if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+"/sellerI\
d",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=
[r]:e.push(r),i++}}else{let r={instancePath:a+"/sellerId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}
if(s.soldBy!==void 0){let t=s.soldBy;if(typeof t!="string"){let r={instancePath:a+"/soldBy",schemaPath:"#/properties/soldBy/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[r]:e.push(r),i++}if(!(t==="weight"||t==="piece")){let r={instancePath:a+"/soldBy",schemaPath:"#/properties/soldBy/enum",keyword:"enum",params:{
allowedValues:ae.properties.soldBy.enum}};e===null?e=[r]:e.push(r),i++}}if(s.storage!==void 0){let t=s.storage;if(typeof t!="string"){let r={instancePath:a+"/st\
orage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(!(t==="ambient"||t==="chilled"||t==="frozen")){
let r={instancePath:a+"/storage",schemaPath:"#/properties/storage/enum",keyword:"enum",params:{allowedValues:ae.properties.storage.enum}};e===null?e=[r]:e.push(
r),i++}}if(s.key!==void 0){let t=s.key;if(typeof t=="string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLeng\
th",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$de\
fs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/loca\
le",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t==
"string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return ge.errors=e,i===0}ge.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ii=ve;function ve(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ve.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return ve.errors=e,i===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bi=we;function we(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=we.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return we.errors=e,i===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $i=Ie;function Ie(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ie.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.query===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"query"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="query"||t==="hubId"||t==="key"||t==="locale"||t==="version")){let r={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.query!==void 0){
let t=s.query;if(typeof t=="string"){if(c(t)>100){let r={instancePath:a+"/query",schemaPath:"#/properties/query/maxLength",keyword:"maxLength",params:{limit:100}};
e===null?e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}
if(s.hubId!==void 0){let t=s.hubId;if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/hubId",schemaPath:"\
hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.key!==void 0){let t=s.key;if(typeof t=="string"){if(c(t)>200){let r={
instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"\
/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.locale;if(typeof t==
"string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,3}(-[A-Za-z0-9\
]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/proper\
ties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return Ie.errors=e,i===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ai=be;function be(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=be.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return be.errors=e,i===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qi=$e;function $e(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=$e.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.productId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"productId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="productId"){let r={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.productId!==void 0){let t=s.productId;if(typeof t=="st\
ring"){if(!k.test(t)){let r={instancePath:a+"/productId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9\
a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/productId",schemaPath:"hamlet#/$defs/Id/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),i++}return $e.errors=e,i===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Di=Ae;function Ae(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ae.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return Ae.errors=e,i===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ji=qe;function qe(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=qe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return qe.errors=e,i===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xi=De;function De(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=De.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return De.errors=e,i===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Li=je;function je(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=je.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let r in s)if(!(r==="cursor"||r==="limit"||
r==="key"||r==="locale"||r==="version")){let o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[o]:e.push(o),i++}if(s.cursor!==void 0){let r=s.cursor;if(typeof r=="string"){if(c(r)>1024){let o={instancePath:a+"/cursor",schemaPath:"#/properties/\
cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),i++}if(c(r)<1){let o={instancePath:a+"/cursor",schemaPath:"#/properties/curs\
or/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}let t=s.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/limi\
t",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(
t)){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[r]:e.push(r),i++}if(t<
1||isNaN(t)){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),
i++}}if(s.key!==void 0){let r=s.key;if(typeof r=="string"){if(c(r)>200){let o={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",
params:{limit:200}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),i++}}if(s.locale!==void 0){let r=s.locale;if(typeof r=="string"){if(!I.test(r)){let o={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/L\
ocale/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/locale",
schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.version!==void 0){let r=s.version;if(typeof r==
"string"){if(!g.test(r)){let o={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};
e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return je.errors=e,i===0}je.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ei=xe;function xe(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=xe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return xe.errors=e,i===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _i=Le;function Le(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Le.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return Le.errors=e,i===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ni=Ee,Cs={type:"object",required:[],additionalProperties:!1,
properties:{near:{type:"string",pattern:"^-?(1[0-7]\\d|180|\\d{1,2})(\\.\\d{1,10})?,-?(90|[1-8]?\\d)(\\.\\d{1,10})?$"},query:{type:"string",minLength:1,maxLength:100},
area:{type:"string",pattern:"^[A-Za-z0-9-]{1,20}$"},service:{$ref:"hamlet#/$defs/ServiceInput"},tier:{type:"string",enum:["county","village"]},offerId:{$ref:"ha\
mlet#/$defs/Id"},cursor:{type:"string",minLength:1,maxLength:1024},limit:{type:"integer",minimum:1,maximum:100,default:20},key:{type:"string",maxLength:200},locale:{
$ref:"hamlet#/$defs/Locale"},version:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}$"}}},Us={type:"string",enum:["collection","assisted_order","produce_drop_off",
"cash","mobile_money","cold_storage","parcel_sending","bill_payment","training"]},Oi=new RegExp("^-?(1[0-7]\\d|180|\\d{1,2})(\\.\\d{1,10})?,-?(90|[1-8]?\\d)(\\.\\d{1,1\
0})?$","u"),Vs=new RegExp("^[A-Za-z0-9-]{1,20}$","u");function Ee(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,
i=0,n=Ee.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);
for(let r in s)if(!re.call(Cs.properties,r)){let o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[o]:e.push(o),i++}if(s.near!==void 0){let r=s.near;if(typeof r=="string"){if(!Oi.test(r)){let o={instancePath:a+"/near",schemaPath:"#/properties/near\
/pattern",keyword:"pattern",params:{pattern:"^-?(1[0-7]\\d|180|\\d{1,2})(\\.\\d{1,10})?,-?(90|[1-8]?\\d)(\\.\\d{1,10})?$"}};e===null?e=[o]:e.push(o),i++}}else{let o={
instancePath:a+"/near",schemaPath:"#/properties/near/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.query!==void 0){let r=s.query;
if(typeof r=="string"){if(c(r)>100){let o={instancePath:a+"/query",schemaPath:"#/properties/query/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=
[o]:e.push(o),i++}if(c(r)<1){let o={instancePath:a+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(
o),i++}}else{let o={instancePath:a+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.area!==
void 0){let r=s.area;if(typeof r=="string"){if(!Vs.test(r)){let o={instancePath:a+"/area",schemaPath:"#/properties/area/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9-]{1,20}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),i++}}if(s.service!==void 0){let r=s.service;if(typeof r!="string"){let o={instancePath:a+"/service",schemaPath:"hamlet#/$defs/ServiceIn\
put/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}if(!(r==="collection"||r==="assisted_order"||r==="produce_drop_off"||r==="cash"||r===
"mobile_money"||r==="cold_storage"||r==="parcel_sending"||r==="bill_payment"||r==="training")){let o={instancePath:a+"/service",schemaPath:"hamlet#/$defs/Servic\
eInput/enum",keyword:"enum",params:{allowedValues:Us.enum}};e===null?e=[o]:e.push(o),i++}}if(s.tier!==void 0){let r=s.tier;if(typeof r!="string"){let o={instancePath:a+
"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}if(!(r==="county"||r==="village")){let o={instancePath:a+
"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues:Cs.properties.tier.enum}};e===null?e=[o]:e.push(o),i++}}if(s.offerId!==void 0){
let r=s.offerId;if(typeof r=="string"){if(!k.test(r)){let o={instancePath:a+"/offerId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/offerId",schemaPath:"hamlet#\
/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.cursor!==void 0){let r=s.cursor;if(typeof r=="string"){if(c(r)>1024){let o={
instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),i++}if(c(r)<1){let o={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/cursor",schemaPath:"\
#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}let t=s.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="numb\
er"&&isFinite(t)){if(t>100||isNaN(t)){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[r]:e.push(r),i++}if(t<1||isNaN(t)){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[r]:e.push(r),i++}}if(s.key!==void 0){let r=s.key;if(typeof r=="string"){if(c(r)>200){let o={instancePath:a+"/key",schemaPath:"#/properties\
/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.locale!==void 0){let r=s.locale;if(typeof r=="string"){if(!I.test(r)){let o={instancePath:a+"/l\
ocale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.version!==void 0){
let r=s.version;if(typeof r=="string"){if(!g.test(r)){let o={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"\
^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Ee.
errors=e,i===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mi=_e;function _e(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=_e.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return _e.errors=e,i===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zi=Ne;function Ne(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ne.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.hubId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"hubId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="hubId"){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.hubId!==void 0){let t=s.hubId;if(typeof t=="string"){if(!k.test(
t)){let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]\
{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Ne.errors=
e,i===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ri=Oe;function Oe(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Oe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return Oe.errors=e,i===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fi=Me;function Me(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Me.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return Me.errors=e,i===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zi=Ze;function Ze(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ze.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return Ze.errors=e,i===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ci=Re;function Re(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Re.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return Re.errors=e,i===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hi=Fe;function Fe(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Fe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return Fe.errors=e,i===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Si=ze;var xs=new RegExp("^c[01]{0,52}$","u");function ze(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ze.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.tileId===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"tileId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="tileId"){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.tileId!==void 0){let t=s.tileId;
if(typeof t=="string"){if(!xs.test(t)){let r={instancePath:a+"/tileId",schemaPath:"#/properties/tileId/pattern",keyword:"pattern",params:{pattern:"^c[01]{0,52}$"}};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/tileId",schemaPath:"#/properties/tileId/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return ze.errors=e,i===0}ze.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ti=Ce;function Ce(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ce.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return Ce.errors=e,i===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wi=He;function He(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=He.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return He.errors=e,i===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ui=Se;var Qs=new RegExp("^[0-9a-f]{16}$","u");function Se(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,
n=Se.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.tileId===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"tileId"}};e===null?e=[t]:e.push(t),i++}if(s.tileVersion===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"tileVersion"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="tileId"||t==="tileVersion")){let r={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.tileId!==void 0){
let t=s.tileId;if(typeof t=="string"){if(!xs.test(t)){let r={instancePath:a+"/tileId",schemaPath:"#/properties/tileId/pattern",keyword:"pattern",params:{pattern:"\
^c[01]{0,52}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/tileId",schemaPath:"#/properties/tileId/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}if(s.tileVersion!==void 0){let t=s.tileVersion;if(typeof t=="string"){if(!Qs.test(t)){let r={instancePath:a+"/tileVersion",schemaPath:"\
#/properties/tileVersion/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/tileVersion",schemaPath:"\
#/properties/tileVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Se.errors=e,i===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vi=Te;function Te(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Te.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return Te.errors=e,i===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qi=We;function We(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=We.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return We.errors=e,i===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ki=Ue;function Ue(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ue.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.tileId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"tileId"}};e===null?e=[t]:e.push(t),i++}if(s.tileVersion===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"tileVersion"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="tileId"||t==="tileVersion")){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.tileId!==void 0){let t=s.tileId;if(typeof t==
"string"){if(!xs.test(t)){let r={instancePath:a+"/tileId",schemaPath:"#/properties/tileId/pattern",keyword:"pattern",params:{pattern:"^c[01]{0,52}$"}};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/tileId",schemaPath:"#/properties/tileId/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
i++}}if(s.tileVersion!==void 0){let t=s.tileVersion;if(typeof t=="string"){if(!Qs.test(t)){let r={instancePath:a+"/tileVersion",schemaPath:"#/properties/tileVer\
sion/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/tileVersion",schemaPath:"#/propert\
ies/tileVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return Ue.errors=e,i===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bi=Ve;function Ve(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ve.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return Ve.errors=e,i===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yi=Qe;function Qe(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Qe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return Qe.errors=e,i===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gi=Ke;function Ke(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ke.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.routeId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"routeId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="routeId"){let r={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.routeId!==void 0){let t=s.routeId;if(typeof t=="string"){if(!k.
test(t)){let r={instancePath:a+"/routeId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][\
0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/routeId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Ke.
errors=e,i===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ji=Be;function Be(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Be.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return Be.errors=e,i===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xi=Ye;function Ye(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ye.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return Ye.errors=e,i===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ea=Ge;function Ge(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ge.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return Ge.errors=e,i===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ra=Je;function Je(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Je.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.limit===void 0&&(s.limit=20),s.hubId===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"hubId"}};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="hubId"||r==="cursor"||r==="limit"||r==="k\
ey"||r==="locale"||r==="version")){let o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[o]:e.push(o),i++}if(s.hubId!==void 0){let r=s.hubId;if(typeof r=="string"){if(!k.test(r)){let o={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+
"/hubId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.cursor!==void 0){let r=s.cursor;if(typeof r==
"string"){if(c(r)>1024){let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(
o),i++}if(c(r)<1){let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}let t=s.limit;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?
e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:100}};e===null?e=[r]:e.push(r),i++}if(t<1||isNaN(t)){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),i++}}if(s.key!==void 0){let r=s.key;if(typeof r=="string"){if(c(r)>200){let o={instancePath:a+
"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/key",schemaPath:"\
#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.locale!==void 0){let r=s.locale;if(typeof r=="string"){if(!I.test(
r)){let o={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===
null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),i++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(!g.test(r)){let o={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",
keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/version",schemaPath:"#/properties/versio\
n/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),i++}return Je.errors=e,i===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ta=Xe;function Xe(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Xe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return Xe.errors=e,i===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sa=er;function er(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=er.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.runId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"runId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="runId"){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.runId!==void 0){let t=s.runId;if(typeof t=="string"){if(!k.test(
t)){let r={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]\
{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return er.errors=
e,i===0}er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ia=rr;function rr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=rr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return rr.errors=e,i===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var aa=tr;function tr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=tr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return tr.errors=e,i===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var na=sr;function sr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=sr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return sr.errors=e,i===0}sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oa=ir;function ir(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ir.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return ir.errors=e,i===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pa=ar;var b=new RegExp("^[\\x21-\\x7e]+$","u");function ar(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,
n=ar.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){
let t=s["idempotency-key"];if(typeof t=="string"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"\
maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempote\
ncy-key/pattern",keyword:"pattern",params:{pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"\
#/properties/idempotency-key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return ar.errors=e,i===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var la=nr;function N(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=N.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.lines===void 0&&(s.lines=[]),s.id===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.orderId===void 0){let r={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"orderId"}};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="orderId"||r==="hubId"||r==="runId"||r==="\
lines")){let o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),i++}if(s.
id!==void 0){let r=s.id;if(typeof r=="string"){if(!k.test(r)){let o={instancePath:a+"/id",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/id",schemaPath:"hamlet#/$def\
s/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.orderId!==void 0){let r=s.orderId;if(typeof r=="string"){if(!k.test(r)){let o={
instancePath:a+"/orderId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a\
-f]{12}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/orderId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),i++}}if(s.hubId!==void 0){let r=s.hubId;if(typeof r=="string"){if(!k.test(r)){let o={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/patter\
n",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+
"/hubId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.runId!==void 0){let r=s.runId;if(typeof r==
"string"){if(!k.test(r)){let o={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a\
-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),i++}}let t=s.lines;if(Array.isArray(t)){if(t.length>100){let o={instancePath:a+"/lines",schemaPath:"#/properties/lines/\
maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[o]:e.push(o),i++}let r=t.length;for(let o=0;o<r;o++){let p=t[o];if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.offerId===void 0){let l={instancePath:a+"/lines/"+o,schemaPath:"#/properties/lines/items/required",keyword:"required",params:{missingProperty:"offerId"}};
e===null?e=[l]:e.push(l),i++}if(p.quantity===void 0){let l={instancePath:a+"/lines/"+o,schemaPath:"#/properties/lines/items/required",keyword:"required",params:{
missingProperty:"quantity"}};e===null?e=[l]:e.push(l),i++}for(let l in p)if(!(l==="offerId"||l==="quantity")){let u={instancePath:a+"/lines/"+o,schemaPath:"#/pr\
operties/lines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[u]:e.push(u),i++}if(p.offerId!==void 0){let l=p.
offerId;if(typeof l=="string"){if(!k.test(l)){let u={instancePath:a+"/lines/"+o+"/offerId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:a+"/lines/"+o+"/offerId",schemaPath:"\
hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}}if(p.quantity!==void 0){let l=p.quantity;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:a+"/lines/"+o+"/quantity",schemaPath:"hamlet#/$defs/QuantityInput/type",keyword:"type",params:{type:"integer"}};
e===null?e=[u]:e.push(u),i++}if(typeof l=="number"&&isFinite(l)){if(l>1e6||isNaN(l)){let u={instancePath:a+"/lines/"+o+"/quantity",schemaPath:"hamlet#/$defs/Qua\
ntityInput/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===null?e=[u]:e.push(u),i++}if(l<1||isNaN(l)){let u={instancePath:a+"/lines/"+o+"/qua\
ntity",schemaPath:"hamlet#/$defs/QuantityInput/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[u]:e.push(u),i++}}}}else{let l={instancePath:a+
"/lines/"+o,schemaPath:"#/properties/lines/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),i++}}}else{let r={instancePath:a+"/lines",
schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return N.errors=e,i===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function nr(s,{instancePath:a="",
parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=nr.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.
items=void 0),N(s,{instancePath:a,parentData:f,parentDataProperty:y,rootData:d,dynamicAnchors:m})||(e=e===null?N.errors:e.concat(N.errors),i=e.length),nr.errors=
e,i===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var da=or;function or(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=or.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.cartId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"cartId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="cartId"){let r={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.cartId!==void 0){let t=s.cartId;if(typeof t=="string"){if(!k.
test(t)){let r={instancePath:a+"/cartId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0\
-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/cartId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return or.
errors=e,i===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ma=pr;function pr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=pr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return pr.errors=e,i===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fa=lr;function lr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=lr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return lr.errors=e,i===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ya=dr;function dr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=dr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.cartId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"cartId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="cartId"){let r={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.cartId!==void 0){let t=s.cartId;if(typeof t=="string"){if(!k.
test(t)){let r={instancePath:a+"/cartId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0\
-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/cartId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return dr.
errors=e,i===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ua=mr;function mr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=mr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return mr.errors=e,i===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ca=fr;function fr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=fr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s["if-match"]!==void 0){let t=s["if-match"];if(typeof t=="string"){if(c(t)>200){let r={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/if-m\
atch",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return fr.errors=e,i===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ha=yr;function O(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=O.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let o={instancePath:a,schemaPath:"#/minProperties",
keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(o),i++}for(let o in s)if(!(o==="hubId"||o==="runId")){let p={instancePath:a,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),i++}if(s.hubId!==void 0){let o=s.hubId,p=i,l=!1,u=i;if(typeof o==
"string"){if(!k.test(o)){let h={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a\
-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),i++}var t=u===i;l=l||t;let P=i;if(o!==null){let h={instancePath:a+"/hubId",schemaPath:"#/properties/hubId/anyOf/1/type",
keyword:"type",params:{type:"null"}};e===null?e=[h]:e.push(h),i++}var t=P===i;if(l=l||t,l)i=p,e!==null&&(p?e.length=p:e=null);else{let h={instancePath:a+"/hubId",
schemaPath:"#/properties/hubId/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),i++}}if(s.runId!==void 0){let o=s.runId,p=i,l=!1,u=i;if(typeof o=="str\
ing"){if(!k.test(o)){let h={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{\
3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),i++}var r=u===i;l=l||r;let P=i;if(o!==null){let h={instancePath:a+"/runId",schemaPath:"#/properties/runId/anyOf/1/type",
keyword:"type",params:{type:"null"}};e===null?e=[h]:e.push(h),i++}var r=P===i;if(l=l||r,l)i=p,e!==null&&(p?e.length=p:e=null);else{let h={instancePath:a+"/runId",
schemaPath:"#/properties/runId/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),i++}}}else{let o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),i++}return O.errors=e,i===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function yr(s,{instancePath:a="",parentData:f,
parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=yr.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
O(s,{instancePath:a,parentData:f,parentDataProperty:y,rootData:d,dynamicAnchors:m})||(e=e===null?O.errors:e.concat(O.errors),i=e.length),yr.errors=e,i===0}yr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Pa=ur;function ur(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ur.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.cartId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"cartId"}};e===null?e=[t]:e.push(t),i++}if(s.offerId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"offerId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="cartId"||t==="offerId")){let r={instancePath:a,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.cartId!==void 0){let t=s.cartId;if(typeof t=="strin\
g"){if(!k.test(t)){let r={instancePath:a+"/cartId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3\
}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/cartId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.offerId!==void 0){let t=s.offerId;if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+"/offerId",schemaPath:"\
hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/offerId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return ur.errors=e,i===0}ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ka=cr;function cr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=cr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return cr.errors=e,i===0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ga=hr;function hr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=hr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return hr.errors=e,i===0}hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var va=Pr;function M(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=M.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.quantity===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"quantity"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="quantity"){let r={instancePath:a,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.quantity!==void 0){let t=s.quantity;if(!(typeof t=="numb\
er"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/quantity",schemaPath:"hamlet#/$defs/QuantityInput/type",keyword:"type",params:{type:"integer"}};e===
null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){let r={instancePath:a+"/quantity",schemaPath:"hamlet#/$defs/QuantityInput/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===null?e=[r]:e.push(r),i++}if(t<1||isNaN(t)){let r={instancePath:a+"/quantity",schemaPath:"hamlet#/$\
defs/QuantityInput/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),i++}}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return M.errors=e,i===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pr(s,{instancePath:a="",
parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Pr.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.
items=void 0),M(s,{instancePath:a,parentData:f,parentDataProperty:y,rootData:d,dynamicAnchors:m})||(e=e===null?M.errors:e.concat(M.errors),i=e.length),Pr.errors=
e,i===0}Pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wa=kr;function kr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=kr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.cartId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"cartId"}};e===null?e=[t]:e.push(t),i++}if(s.offerId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"offerId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="cartId"||t==="offerId")){let r={instancePath:a,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.cartId!==void 0){let t=s.cartId;if(typeof t=="strin\
g"){if(!k.test(t)){let r={instancePath:a+"/cartId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3\
}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/cartId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.offerId!==void 0){let t=s.offerId;if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+"/offerId",schemaPath:"\
hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/offerId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return kr.errors=e,i===0}kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ia=gr;function gr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=gr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return gr.errors=e,i===0}gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ba=vr;function vr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=vr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return vr.errors=e,i===0}vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $a=wr;function wr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=wr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return wr.errors=e,i===0}wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Aa=Ir;function Ir(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ir.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return Ir.errors=e,i===0}Ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qa=br;function br(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=br.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return br.errors=e,i===0}br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Da=$r;var ja={type:"object",required:["id","cartId","hubId","buyer","payment","seen"],additionalProperties:!1,properties:{id:{$ref:"hamlet#/$defs/Id",description:"The\
 cart's `orderId`."},cartId:{$ref:"hamlet#/$defs/Id"},hubId:{$ref:"hamlet#/$defs/Id"},buyer:{$ref:"hamlet#/$defs/BuyerInput"},collector:{$ref:"hamlet#/$defs/Col\
lectorInput"},payment:{type:"object",required:["method"],additionalProperties:!1,properties:{method:{type:"string",enum:["cash_at_hub","partner"],description:"`\
cash_at_hub`: paid when collected. `partner`: the partner's page takes the payment; it stays `due` until that is confirmed."}}},seen:{type:"object",description:"\
What the buyer agreed to.",required:["total","runId"],additionalProperties:!1,properties:{total:{$ref:"hamlet#/$defs/MoneyInput"},runId:{$ref:"hamlet#/$defs/Id",
description:"The order goes with this run or not at all."}}}}};var Ks=new RegExp("\\S","u"),Bs=new RegExp("^\\+[1-9]\\d{6,14}$","u");function Z(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){
let e=null,i=0,n=Z.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="name"||t===
"phone")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.
name!==void 0){let t=s.name;if(typeof t=="string"){if(c(t)>120){let r={instancePath:a+"/name",schemaPath:"hamlet#/$defs/PersonName/maxLength",keyword:"maxLength",
params:{limit:120}};e===null?e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/name",schemaPath:"hamlet#/$defs/PersonName/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[r]:e.push(r),i++}if(!Ks.test(t)){let r={instancePath:a+"/name",schemaPath:"hamlet#/$defs/PersonName/pattern",keyword:"pattern",params:{pattern:"\
\\S"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/name",schemaPath:"hamlet#/$defs/PersonName/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),i++}}if(s.phone!==void 0){let t=s.phone;if(typeof t=="string"){if(!Bs.test(t)){let r={instancePath:a+"/phone",schemaPath:"hamlet#/$defs/Phone/pa\
ttern",keyword:"pattern",params:{pattern:"^\\+[1-9]\\d{6,14}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/phone",schemaPath:"hamlet#/$defs/Pho\
ne/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[t]:e.push(t),i++}return Z.errors=e,i===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=R.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="name"||t==="relation")){let r={instancePath:a,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let t=s.name;if(typeof t=="strin\
g"){if(c(t)>120){let r={instancePath:a+"/name",schemaPath:"hamlet#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[r]:e.push(r),
i++}if(c(t)<1){let r={instancePath:a+"/name",schemaPath:"hamlet#/$defs/PersonName/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}
if(!Ks.test(t)){let r={instancePath:a+"/name",schemaPath:"hamlet#/$defs/PersonName/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/name",schemaPath:"hamlet#/$defs/PersonName/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.relation!==void 0){
let t=s.relation;if(typeof t=="string"){if(c(t)>120){let r={instancePath:a+"/relation",schemaPath:"#/properties/relation/maxLength",keyword:"maxLength",params:{
limit:120}};e===null?e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}};e===null?e=[
r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return R.errors=e,i===0}R.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ys=new RegExp("^[A-Z]{3}$","u");function q(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=q.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.amount===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"amount"}};e===null?e=[t]:e.push(t),i++}if(s.currency===void 0){let t={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"currency"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="amount"||t==="currency")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.amount!==void 0){let t=s.amount;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>1e12||isNaN(t)){let r={instancePath:a+"/amount",schemaPath:"#/properties/amount/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:1e12}};e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+"/amount",schemaPath:"#/prope\
rties/amount/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),i++}}}if(s.currency!==void 0){let t=s.currency;if(typeof t=="\
string"){if(!Ys.test(t)){let r={instancePath:a+"/currency",schemaPath:"hamlet#/$defs/Currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/currency",schemaPath:"hamlet#/$defs/Currency/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return q.errors=e,i===0}q.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function F(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,
n=F.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:e.push(t),i++}if(s.cartId===void 0){let t={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"cartId"}};e===null?e=[t]:e.push(t),i++}if(s.hubId===void 0){let t={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"hubId"}};e===null?e=[t]:e.push(t),i++}if(s.buyer===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"buyer"}};e===null?e=[t]:e.push(t),i++}if(s.payment===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"payment"}};e===null?e=[t]:e.push(t),i++}if(s.seen===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
seen"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="id"||t==="cartId"||t==="hubId"||t==="buyer"||t==="collector"||t==="payment"||t==="seen")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let t=s.id;if(typeof t==
"string"){if(!k.test(t)){let r={instancePath:a+"/id",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]\
{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/id",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.cartId!==void 0){let t=s.cartId;if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+"/cartId",schemaPath:"\
hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/cartId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.hubId!==void 0){let t=s.
hubId;if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}\
-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.buyer!==void 0&&(Z(s.buyer,{instancePath:a+"/buyer",parentData:s,parentDataProperty:"b\
uyer",rootData:d,dynamicAnchors:m})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)),s.collector!==void 0&&(R(s.collector,{instancePath:a+"/collector",parentData:s,
parentDataProperty:"collector",rootData:d,dynamicAnchors:m})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),s.payment!==void 0){let t=s.payment;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.method===void 0){let r={instancePath:a+"/payment",schemaPath:"#/properties/payment/required",keyword:"required",params:{missingProperty:"\
method"}};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="method"){let o={instancePath:a+"/payment",schemaPath:"#/properties/payment/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),i++}if(t.method!==void 0){let r=t.method;if(typeof r!="string"){let o={instancePath:a+
"/payment/method",schemaPath:"#/properties/payment/properties/method/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}if(!(r==="cash_at\
_hub"||r==="partner")){let o={instancePath:a+"/payment/method",schemaPath:"#/properties/payment/properties/method/enum",keyword:"enum",params:{allowedValues:ja.
properties.payment.properties.method.enum}};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+"/payment",schemaPath:"#/properties/payment/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}}if(s.seen!==void 0){let t=s.seen;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.total===void 0){let r={
instancePath:a+"/seen",schemaPath:"#/properties/seen/required",keyword:"required",params:{missingProperty:"total"}};e===null?e=[r]:e.push(r),i++}if(t.runId===void 0){
let r={instancePath:a+"/seen",schemaPath:"#/properties/seen/required",keyword:"required",params:{missingProperty:"runId"}};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="total"||r==="runId")){let o={instancePath:a+"/seen",schemaPath:"#/properties/seen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[o]:e.push(o),i++}if(t.total!==void 0&&(q(t.total,{instancePath:a+"/seen/total",parentData:t,parentDataProperty:"total",rootData:d,dynamicAnchors:m})||
(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.runId!==void 0){let r=t.runId;if(typeof r=="string"){if(!k.test(r)){let o={instancePath:a+"/seen/runId",schemaPath:"\
hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:a+"/seen/runId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+
"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return F.errors=e,i===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $r(s,{
instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=$r.evaluated;return n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),F(s,{instancePath:a,parentData:f,parentDataProperty:y,rootData:d,dynamicAnchors:m})||(e=e===null?F.errors:e.concat(F.errors),i=
e.length),$r.errors=e,i===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xa=Ar;function Ar(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ar.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.orderId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"orderId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="orderId"){let r={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.orderId!==void 0){let t=s.orderId;if(typeof t=="string"){if(!k.
test(t)){let r={instancePath:a+"/orderId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][\
0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/orderId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Ar.
errors=e,i===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var La=qr;function qr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=qr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return qr.errors=e,i===0}qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ea=Dr;function Dr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Dr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return Dr.errors=e,i===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _a=jr;function jr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=jr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.orderId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"orderId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="orderId"){let r={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.orderId!==void 0){let t=s.orderId;if(typeof t=="string"){if(!k.
test(t)){let r={instancePath:a+"/orderId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][\
0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/orderId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return jr.
errors=e,i===0}jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Na=xr;function xr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=xr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="key"||t==="locale"||t==="version")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.key!==void 0){let t=s.key;if(typeof t==
"string"){if(c(t)>200){let r={instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let t=s.
locale;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return xr.errors=e,i===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oa=Lr;function Lr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Lr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s["if-match"]!==void 0){let t=s["if-match"];if(typeof t=="string"){if(c(t)>200){let r={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/if-m\
atch",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Lr.errors=e,i===0}Lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ma=Er;function Er(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Er.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="reason"){let r={instancePath:a,schemaPath:"hamlet#/$de\
fs/OrderCancel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.reason!==void 0){let t=s.reason;
if(typeof t=="string"){if(c(t)>400){let r={instancePath:a+"/reason",schemaPath:"hamlet#/$defs/OrderCancel/properties/reason/maxLength",keyword:"maxLength",params:{
limit:400}};e===null?e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/reason",schemaPath:"hamlet#/$defs/OrderCancel/properties/reason/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/reason",schemaPath:"hamlet#/$defs/OrderCancel/properties/reason/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"hamlet#/$defs/OrderCancel/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),i++}return Er.errors=e,i===0}Er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Za=_r;function _r(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=_r.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return _r.errors=e,i===0}_r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ra=Nr;function Nr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Nr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Nr.errors=e,i===0}Nr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Fa=Or;function Or(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Or.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return Or.errors=e,i===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var za=Mr;function Mr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Mr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return Mr.errors=e,i===0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ca=Zr;function Zr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Zr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Zr.errors=e,i===0}Zr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ha=Rr;function Rr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Rr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s["if-match"]!==void 0){let t=s["if-match"];if(typeof t=="string"){if(c(t)>200){let r={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/if-m\
atch",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Rr.errors=e,i===0}Rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sa=Fr;function w(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=w.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>20){let r={instancePath:a,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{limit:20}};e===null?e=[r]:e.push(r),i++}if(Object.keys(s).length<1){let r={instancePath:a,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[r]:e.push(r),i++}for(let r in s){let o=i;if(typeof r=="string"){if(!I.test(r)){let p={instancePath:a,schemaPath:"ha\
mlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"},propertyName:r};e===null?e=[p]:e.push(p),i++}}else{let p={
instancePath:a,schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{type:"string"},propertyName:r};e===null?e=[p]:e.push(p),i++}var t=o===i;if(!t){let p={
instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:r}};e===null?e=[p]:e.push(p),i++}}for(let r in s){let o=s[r];if(typeof o==
"string"){if(c(o)>200){let p={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{
limit:200}};e===null?e=[p]:e.push(p),i++}if(c(o)<1){let p={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return w.errors=e,i===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ls=new RegExp("^[A-Za-z0-9_+\\-]{\
1,32}(/[A-Za-z0-9_+\\-]{1,32}){0,2}$","u"),Ta=new RegExp("^[a-z_]{1,40}$","u"),Wa=new RegExp("^https?://","u"),Es=Fs().default,Ua=(ie(),As(se)).formats.uri;function z(s,{
instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=z.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.names===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
names"}};e===null?e=[t]:e.push(t),i++}if(s.currency===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"}};
e===null?e=[t]:e.push(t),i++}if(s.locales===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"locales"}};e===null?
e=[t]:e.push(t),i++}if(s.timeZone===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timeZone"}};e===null?e=[t]:
e.push(t),i++}if(s.links===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"links"}};e===null?e=[t]:e.push(t),i++}
for(let t in s)if(!(t==="names"||t==="currency"||t==="locales"||t==="timeZone"||t==="links"||t==="carriage"||t==="minimumOrderValue"||t==="taxPercent")){let r={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.names!==void 0&&
(w(s.names,{instancePath:a+"/names",parentData:s,parentDataProperty:"names",rootData:d,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),
s.currency!==void 0){let t=s.currency;if(typeof t=="string"){if(!Ys.test(t)){let r={instancePath:a+"/currency",schemaPath:"hamlet#/$defs/Currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/currency",schemaPath:"hamlet#/$defs/Currency/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.locales!==void 0){let t=s.locales;if(Array.isArray(t)){if(t.length>20){let l={instancePath:a+"/l\
ocales",schemaPath:"#/properties/locales/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),i++}if(t.length<1){let l={instancePath:a+"/loc\
ales",schemaPath:"#/properties/locales/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),i++}let r=t.length;for(let l=0;l<r;l++){let u=t[l];
if(typeof u=="string"){if(!I.test(u)){let P={instancePath:a+"/locales/"+l,schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]\
{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[P]:e.push(P),i++}}else{let P={instancePath:a+"/locales/"+l,schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),i++}}let o=t.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(Es(t[o],t[p])){let l={instancePath:a+"/locales",schemaPath:"#\
/properties/locales/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p}};e===null?e=[l]:e.push(l),i++;break e}}}else{let r={instancePath:a+"/locales",schemaPath:"\
#/properties/locales/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}if(s.timeZone!==void 0){let t=s.timeZone;if(typeof t=="string"){if(!Ls.
test(t)){let r={instancePath:a+"/timeZone",schemaPath:"hamlet#/$defs/TimeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+\\-]{1,32}(/[A-Za-z0-9_+\\-\
]{1,32}){0,2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/timeZone",schemaPath:"hamlet#/$defs/TimeZone/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),i++}}if(s.links!==void 0){let t=s.links;if(Array.isArray(t)){if(t.length>20){let o={instancePath:a+"/links",schemaPath:"#/proper\
ties/links/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[o]:e.push(o),i++}let r=t.length;for(let o=0;o<r;o++){let p=t[o];if(p&&typeof p=="object"&&
!Array.isArray(p)){if(p.type===void 0){let l={instancePath:a+"/links/"+o,schemaPath:"hamlet#/$defs/LinkInput/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[l]:e.push(l),i++}if(p.url===void 0){let l={instancePath:a+"/links/"+o,schemaPath:"hamlet#/$defs/LinkInput/required",keyword:"required",params:{
missingProperty:"url"}};e===null?e=[l]:e.push(l),i++}for(let l in p)if(!(l==="type"||l==="url"||l==="title")){let u={instancePath:a+"/links/"+o,schemaPath:"haml\
et#/$defs/LinkInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[u]:e.push(u),i++}if(p.type!==void 0){let l=p.
type;if(typeof l=="string"){if(!Ta.test(l)){let u={instancePath:a+"/links/"+o+"/type",schemaPath:"hamlet#/$defs/LinkInput/properties/type/pattern",keyword:"patt\
ern",params:{pattern:"^[a-z_]{1,40}$"}};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:a+"/links/"+o+"/type",schemaPath:"hamlet#/$defs/LinkInput/propert\
ies/type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}}if(p.url!==void 0){let l=p.url;if(typeof l=="string"){if(c(l)>2e3){let u={instancePath:a+
"/links/"+o+"/url",schemaPath:"hamlet#/$defs/LinkInput/properties/url/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[u]:e.push(u),i++}if(!Wa.test(
l)){let u={instancePath:a+"/links/"+o+"/url",schemaPath:"hamlet#/$defs/LinkInput/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://"}};e===null?
e=[u]:e.push(u),i++}if(!Ua(l)){let u={instancePath:a+"/links/"+o+"/url",schemaPath:"hamlet#/$defs/LinkInput/properties/url/format",keyword:"format",params:{format:"\
uri"}};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:a+"/links/"+o+"/url",schemaPath:"hamlet#/$defs/LinkInput/properties/url/type",keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),i++}}if(p.title!==void 0){let l=p.title;if(typeof l=="string"){if(c(l)>200){let u={instancePath:a+"/links/"+o+"/title",
schemaPath:"hamlet#/$defs/LinkInput/properties/title/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[u]:e.push(u),i++}if(c(l)<1){let u={instancePath:a+
"/links/"+o+"/title",schemaPath:"hamlet#/$defs/LinkInput/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),i++}}else{let u={
instancePath:a+"/links/"+o+"/title",schemaPath:"hamlet#/$defs/LinkInput/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}}}else{
let l={instancePath:a+"/links/"+o,schemaPath:"hamlet#/$defs/LinkInput/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),i++}}}else{let r={instancePath:a+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}if(s.carriage!==void 0&&(q(s.carriage,{instancePath:a+
"/carriage",parentData:s,parentDataProperty:"carriage",rootData:d,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),s.minimumOrderValue!==
void 0&&(q(s.minimumOrderValue,{instancePath:a+"/minimumOrderValue",parentData:s,parentDataProperty:"minimumOrderValue",rootData:d,dynamicAnchors:m})||(e=e===null?
q.errors:e.concat(q.errors),i=e.length)),s.taxPercent!==void 0){let t=s.taxPercent;if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){let r={instancePath:a+
"/taxPercent",schemaPath:"#/properties/taxPercent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){
let r={instancePath:a+"/taxPercent",schemaPath:"#/properties/taxPercent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/taxPercent",schemaPath:"#/properties/taxPercent/type",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),i++}}}else{let t={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return z.errors=e,i===0}z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Fr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Fr.evaluated;return n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),z(s,{instancePath:a,parentData:f,parentDataProperty:y,rootData:d,dynamicAnchors:m})||(e=e===null?
z.errors:e.concat(z.errors),i=e.length),Fr.errors=e,i===0}Fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Va=zr;function zr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=zr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.categoryId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"categoryId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="categoryId"){let r={instancePath:a,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.categoryId!==void 0){let t=s.categoryId;if(typeof t==
"string"){if(!k.test(t)){let r={instancePath:a+"/categoryId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7\
[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/categoryId",schemaPath:"hamlet#/$defs/Id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return zr.errors=e,i===0}zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qa=Cr;function Cr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Cr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Cr.errors=e,i===0}Cr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ka=Hr;function Hr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Hr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return Hr.errors=e,i===0}Hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ba=Sr;function Sr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Sr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.categoryId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"categoryId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="categoryId"){let r={instancePath:a,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.categoryId!==void 0){let t=s.categoryId;if(typeof t==
"string"){if(!k.test(t)){let r={instancePath:a+"/categoryId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7\
[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/categoryId",schemaPath:"hamlet#/$defs/Id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return Sr.errors=e,i===0}Sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ya=Tr;function Tr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Tr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Tr.errors=e,i===0}Tr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ga=Wr;function Wr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Wr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s["if-match"]!==void 0){let t=s["if-match"];if(typeof t=="string"){if(c(t)>200){let r={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/if-m\
atch",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Wr.errors=e,i===0}Wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ja=Ur;function C(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=C.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.names===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"names"}};e===null?e=[t]:e.push(t),i++}if(s.position===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"position"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="names"||t==="position")){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.names!==void 0&&(w(s.names,{instancePath:a+"/names",
parentData:s,parentDataProperty:"names",rootData:d,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.position!==void 0){let t=s.position;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>1e5||isNaN(t)){let r={instancePath:a+"/position",schemaPath:"#/properties/posit\
ion/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}};e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+"/position",schemaPath:"\
#/properties/position/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),i++}}}}else{let t={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return C.errors=e,i===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ur(s,{
instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ur.evaluated;return n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),C(s,{instancePath:a,parentData:f,parentDataProperty:y,rootData:d,dynamicAnchors:m})||(e=e===null?C.errors:e.concat(C.errors),i=
e.length),Ur.errors=e,i===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xa=Vr;function Vr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Vr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.categoryId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"categoryId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="categoryId"){let r={instancePath:a,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.categoryId!==void 0){let t=s.categoryId;if(typeof t==
"string"){if(!k.test(t)){let r={instancePath:a+"/categoryId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7\
[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/categoryId",schemaPath:"hamlet#/$defs/Id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return Vr.errors=e,i===0}Vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var en=Qr;function Qr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Qr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Qr.errors=e,i===0}Qr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var rn=Kr;function Kr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Kr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return Kr.errors=e,i===0}Kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tn=Br;function Br(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Br.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.productId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"productId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="productId"){let r={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.productId!==void 0){let t=s.productId;if(typeof t=="st\
ring"){if(!k.test(t)){let r={instancePath:a+"/productId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9\
a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/productId",schemaPath:"hamlet#/$defs/Id/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),i++}return Br.errors=e,i===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sn=Yr;function Yr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Yr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Yr.errors=e,i===0}Yr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var an=Gr;function Gr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Gr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return Gr.errors=e,i===0}Gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nn=Jr;function Jr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Jr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.productId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"productId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="productId"){let r={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.productId!==void 0){let t=s.productId;if(typeof t=="st\
ring"){if(!k.test(t)){let r={instancePath:a+"/productId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9\
a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/productId",schemaPath:"hamlet#/$defs/Id/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),i++}return Jr.errors=e,i===0}Jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var on=Xr;function Xr(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Xr.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Xr.errors=e,i===0}Xr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var pn=et;function et(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=et.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s["if-match"]!==void 0){let t=s["if-match"];if(typeof t=="string"){if(c(t)>200){let r={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/if-m\
atch",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return et.errors=e,i===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ln=rt;var Hs={type:"object",required:["categoryId","names","descriptions","storage","variants"],additionalProperties:!1,properties:{categoryId:{$ref:"hamlet#/$defs/Id"},
names:{$ref:"hamlet#/$defs/LocalizedName"},descriptions:{$ref:"hamlet#/$defs/LocalizedText"},keeps:{$ref:"hamlet#/$defs/LocalizedName"},origin:{$ref:"hamlet#/$d\
efs/OriginInput"},storage:{type:"string",enum:["ambient","chilled","frozen"]},seasonMonths:{type:"array",maxItems:12,uniqueItems:!0,items:{type:"integer",minimum:1,
maximum:12},default:[]},images:{type:"array",maxItems:12,items:{$ref:"hamlet#/$defs/ImageInput"},default:[]},variants:{type:"array",minItems:1,maxItems:20,items:{
$ref:"hamlet#/$defs/VariantInput"}}}};function j(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=j.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>20){let r={instancePath:a,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{limit:20}};e===null?e=[r]:e.push(r),i++}if(Object.keys(s).length<1){let r={instancePath:a,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[r]:e.push(r),i++}for(let r in s){let o=i;if(typeof r=="string"){if(!I.test(r)){let p={instancePath:a,schemaPath:"ha\
mlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"},propertyName:r};e===null?e=[p]:e.push(p),i++}}else{let p={
instancePath:a,schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{type:"string"},propertyName:r};e===null?e=[p]:e.push(p),i++}var t=o===i;if(!t){let p={
instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:r}};e===null?e=[p]:e.push(p),i++}}for(let r in s){let o=s[r];if(typeof o==
"string"){if(c(o)>2e3){let p={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{
limit:2e3}};e===null?e=[p]:e.push(p),i++}if(c(o)<1){let p={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return j.errors=e,i===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=H.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.names===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"names"}};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="names"||r==="location")){let o={instancePath:a,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),i++}if(s.names!==void 0&&(w(s.names,{instancePath:a+"\
/names",parentData:s,parentDataProperty:"names",rootData:d,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.location!==void 0){let r=s.
location;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let o={instancePath:a+"/location",schemaPath:"hamlet#/$defs/Point/required",keyword:"r\
equired",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),i++}if(r.coordinates===void 0){let o={instancePath:a+"/location",schemaPath:"hamlet#/$defs/Po\
int/required",keyword:"required",params:{missingProperty:"coordinates"}};e===null?e=[o]:e.push(o),i++}for(let o in r)if(!(o==="type"||o==="coordinates")){let p={
instancePath:a+"/location",schemaPath:"hamlet#/$defs/Point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.
push(p),i++}if(r.type!==void 0){let o=r.type;if(typeof o!="string"){let p={instancePath:a+"/location/type",schemaPath:"hamlet#/$defs/Point/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}if(o!=="Point"){let p={instancePath:a+"/location/type",schemaPath:"hamlet#/$defs/Point/prope\
rties/type/const",keyword:"const",params:{allowedValue:"Point"}};e===null?e=[p]:e.push(p),i++}}if(r.coordinates!==void 0){let o=r.coordinates;if(Array.isArray(o)){
if(o.length>2){let u={instancePath:a+"/location/coordinates",schemaPath:"hamlet#/$defs/Point/properties/coordinates/maxItems",keyword:"maxItems",params:{limit:2}};
e===null?e=[u]:e.push(u),i++}if(o.length<2){let u={instancePath:a+"/location/coordinates",schemaPath:"hamlet#/$defs/Point/properties/coordinates/minItems",keyword:"\
minItems",params:{limit:2}};e===null?e=[u]:e.push(u),i++}let p=o.length;if(p>0){let u=o[0];if(typeof u=="number"&&isFinite(u)){if(u>180||isNaN(u)){let P={instancePath:a+
"/location/coordinates/0",schemaPath:"hamlet#/$defs/Point/properties/coordinates/prefixItems/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===
null?e=[P]:e.push(P),i++}if(u<-180||isNaN(u)){let P={instancePath:a+"/location/coordinates/0",schemaPath:"hamlet#/$defs/Point/properties/coordinates/prefixItems\
/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[P]:e.push(P),i++}}else{let P={instancePath:a+"/location/coordinates/0",schemaPath:"\
hamlet#/$defs/Point/properties/coordinates/prefixItems/0/type",keyword:"type",params:{type:"number"}};e===null?e=[P]:e.push(P),i++}}if(p>1){let u=o[1];if(typeof u==
"number"&&isFinite(u)){if(u>90||isNaN(u)){let P={instancePath:a+"/location/coordinates/1",schemaPath:"hamlet#/$defs/Point/properties/coordinates/prefixItems/1/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[P]:e.push(P),i++}if(u<-90||isNaN(u)){let P={instancePath:a+"/location/coordinates/1",schemaPath:"\
hamlet#/$defs/Point/properties/coordinates/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===null?e=[P]:e.push(P),i++}}else{let P={
instancePath:a+"/location/coordinates/1",schemaPath:"hamlet#/$defs/Point/properties/coordinates/prefixItems/1/type",keyword:"type",params:{type:"number"}};e===null?
e=[P]:e.push(P),i++}}let l=o.length;var t=l<=2;if(!t)for(let u=2;u<l;u++){let P=o[u],h=i;if(!(typeof P=="number"&&isFinite(P))){let A={instancePath:a+"/location\
/coordinates/"+u,schemaPath:"hamlet#/$defs/Point/properties/coordinates/items/type",keyword:"type",params:{type:"number"}};e===null?e=[A]:e.push(A),i++}var t=h===
i}}else{let p={instancePath:a+"/location/coordinates",schemaPath:"hamlet#/$defs/Point/properties/coordinates/type",keyword:"type",params:{type:"array"}};e===null?
e=[p]:e.push(p),i++}}}else{let o={instancePath:a+"/location",schemaPath:"hamlet#/$defs/Point/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(
o),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return H.errors=e,i===0}H.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function x(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=x.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"url"}};e===null?e=[t]:e.push(t),i++}if(s.width===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"width"}};e===null?e=[t]:e.push(t),i++}if(s.height===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
height"}};e===null?e=[t]:e.push(t),i++}if(s.alt===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alt"}};e===null?
e=[t]:e.push(t),i++}for(let t in s)if(!(t==="url"||t==="width"||t==="height"||t==="bytes"||t==="alt"||t==="license"||t==="attribution")){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.url!==void 0){let t=s.url;if(typeof t=="\
string"){if(c(t)>2e3){let r={instancePath:a+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[r]:e.push(r),i++}
if(c(t)<1){let r={instancePath:a+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.width!==void 0){let t=s.width;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>2e4||isNaN(t)){let r={instancePath:a+"/width",schemaPath:"#/properties/width/maximum",
keyword:"maximum",params:{comparison:"<=",limit:2e4}};e===null?e=[r]:e.push(r),i++}if(t<1||isNaN(t)){let r={instancePath:a+"/width",schemaPath:"#/properties/wid\
th/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),i++}}}if(s.height!==void 0){let t=s.height;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),i++}if(typeof t=="number"&&isFinite(t)){if(t>2e4||isNaN(t)){let r={instancePath:a+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{
comparison:"<=",limit:2e4}};e===null?e=[r]:e.push(r),i++}if(t<1||isNaN(t)){let r={instancePath:a+"/height",schemaPath:"#/properties/height/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),i++}}}if(s.bytes!==void 0){let t=s.bytes;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let r={instancePath:a+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&
isFinite(t)){if(t>1e8||isNaN(t)){let r={instancePath:a+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8}};e===
null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[r]:e.push(r),i++}}}if(s.alt!==void 0&&(w(s.alt,{instancePath:a+"/alt",parentData:s,parentDataProperty:"alt",rootData:d,dynamicAnchors:m})||(e=e===null?
w.errors:e.concat(w.errors),i=e.length)),s.license!==void 0){let t=s.license;if(typeof t=="string"){if(c(t)>200){let r={instancePath:a+"/license",schemaPath:"#/\
properties/license/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/license",schemaPath:"#/pro\
perties/license/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/license",schemaPath:"#/properties/li\
cense/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.attribution!==void 0){let t=s.attribution;if(typeof t=="string"){if(c(t)>400){
let r={instancePath:a+"/attribution",schemaPath:"#/properties/attribution/maxLength",keyword:"maxLength",params:{limit:400}};e===null?e=[r]:e.push(r),i++}if(c(t)<
1){let r={instancePath:a+"/attribution",schemaPath:"#/properties/attribution/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return x.errors=e,i===0}x.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ss=new RegExp("^[A-Z0-9]{2,3}$","u");function S(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,
n=S.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.soldByWeight===void 0&&(s.soldByWeight=
!1),s.tolerancePercent===void 0&&(s.tolerancePercent=0),s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[r]:e.push(r),i++}if(s.labels===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"labels"}};e===
null?e=[r]:e.push(r),i++}if(s.quantityUnit===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quantityUnit"}};e===
null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="labels"||r==="quantityUnit"||r==="netQuantity"||r==="soldByWeight"||r==="tolerancePercent")){let o={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),i++}if(s.id!==void 0){
let r=s.id;if(typeof r=="string"){if(!k.test(r)){let o={instancePath:a+"/id",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{\
8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/id",schemaPath:"hamlet#/$defs/Id/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.labels!==void 0&&(w(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"\
labels",rootData:d,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.quantityUnit!==void 0){let r=s.quantityUnit;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.unit===void 0){let o={instancePath:a+"/quantityUnit",schemaPath:"hamlet#/$defs/QuantityUnitInput/required",keyword:"required",params:{
missingProperty:"unit"}};e===null?e=[o]:e.push(o),i++}if(r.scale===void 0){let o={instancePath:a+"/quantityUnit",schemaPath:"hamlet#/$defs/QuantityUnitInput/req\
uired",keyword:"required",params:{missingProperty:"scale"}};e===null?e=[o]:e.push(o),i++}if(r.increment===void 0){let o={instancePath:a+"/quantityUnit",schemaPath:"\
hamlet#/$defs/QuantityUnitInput/required",keyword:"required",params:{missingProperty:"increment"}};e===null?e=[o]:e.push(o),i++}for(let o in r)if(!(o==="unit"||
o==="scale"||o==="increment")){let p={instancePath:a+"/quantityUnit",schemaPath:"hamlet#/$defs/QuantityUnitInput/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),i++}if(r.unit!==void 0){let o=r.unit;if(typeof o=="string"){if(!Ss.test(o)){let p={instancePath:a+
"/quantityUnit/unit",schemaPath:"hamlet#/$defs/QuantityUnitInput/properties/unit/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9]{2,3}$"}};e===null?e=[p]:e.
push(p),i++}}else{let p={instancePath:a+"/quantityUnit/unit",schemaPath:"hamlet#/$defs/QuantityUnitInput/properties/unit/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[p]:e.push(p),i++}}if(r.scale!==void 0){let o=r.scale;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:a+"/quantit\
yUnit/scale",schemaPath:"hamlet#/$defs/QuantityUnitInput/properties/scale/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),i++}if(typeof o==
"number"&&isFinite(o)){if(o>6||isNaN(o)){let p={instancePath:a+"/quantityUnit/scale",schemaPath:"hamlet#/$defs/QuantityUnitInput/properties/scale/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:6}};e===null?e=[p]:e.push(p),i++}if(o<0||isNaN(o)){let p={instancePath:a+"/quantityUnit/scale",schemaPath:"hamlet#/$defs/\
QuantityUnitInput/properties/scale/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),i++}}}if(r.increment!==void 0){let o=r.
increment;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:a+"/quantityUnit/increment",schemaPath:"hamlet#/$defs/QuantityUnitInput/\
properties/increment/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)){if(o>1e6||isNaN(o)){let p={instancePath:a+
"/quantityUnit/increment",schemaPath:"hamlet#/$defs/QuantityUnitInput/properties/increment/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===null?
e=[p]:e.push(p),i++}if(o<1||isNaN(o)){let p={instancePath:a+"/quantityUnit/increment",schemaPath:"hamlet#/$defs/QuantityUnitInput/properties/increment/minimum",
keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),i++}}}}else{let o={instancePath:a+"/quantityUnit",schemaPath:"hamlet#/$defs/Quantit\
yUnitInput/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}if(s.netQuantity!==void 0){let r=s.netQuantity;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.value===void 0){let o={instancePath:a+"/netQuantity",schemaPath:"hamlet#/$defs/Measure/required",keyword:"required",params:{missingProperty:"va\
lue"}};e===null?e=[o]:e.push(o),i++}if(r.scale===void 0){let o={instancePath:a+"/netQuantity",schemaPath:"hamlet#/$defs/Measure/required",keyword:"required",params:{
missingProperty:"scale"}};e===null?e=[o]:e.push(o),i++}if(r.unit===void 0){let o={instancePath:a+"/netQuantity",schemaPath:"hamlet#/$defs/Measure/required",keyword:"\
required",params:{missingProperty:"unit"}};e===null?e=[o]:e.push(o),i++}for(let o in r)if(!(o==="value"||o==="scale"||o==="unit")){let p={instancePath:a+"/netQu\
antity",schemaPath:"hamlet#/$defs/Measure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),i++}if(r.
value!==void 0){let o=r.value;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:a+"/netQuantity/value",schemaPath:"hamlet#/$defs/Mea\
sure/properties/value/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)){if(o>1e9||isNaN(o)){let p={
instancePath:a+"/netQuantity/value",schemaPath:"hamlet#/$defs/Measure/properties/value/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=
[p]:e.push(p),i++}if(o<1||isNaN(o)){let p={instancePath:a+"/netQuantity/value",schemaPath:"hamlet#/$defs/Measure/properties/value/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[p]:e.push(p),i++}}}if(r.scale!==void 0){let o=r.scale;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:a+
"/netQuantity/scale",schemaPath:"hamlet#/$defs/Measure/properties/scale/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),i++}if(typeof o==
"number"&&isFinite(o)){if(o>6||isNaN(o)){let p={instancePath:a+"/netQuantity/scale",schemaPath:"hamlet#/$defs/Measure/properties/scale/maximum",keyword:"maximum",
params:{comparison:"<=",limit:6}};e===null?e=[p]:e.push(p),i++}if(o<0||isNaN(o)){let p={instancePath:a+"/netQuantity/scale",schemaPath:"hamlet#/$defs/Measure/pr\
operties/scale/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),i++}}}if(r.unit!==void 0){let o=r.unit;if(typeof o=="string"){
if(!Ss.test(o)){let p={instancePath:a+"/netQuantity/unit",schemaPath:"hamlet#/$defs/Measure/properties/unit/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9\
]{2,3}$"}};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/netQuantity/unit",schemaPath:"hamlet#/$defs/Measure/properties/unit/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:a+"/netQuantity",schemaPath:"hamlet#/$defs/Measure/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[o]:e.push(o),i++}}if(typeof s.soldByWeight!="boolean"){let r={instancePath:a+"/soldByWeight",schemaPath:"#/properties/soldByWeight/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}let t=s.tolerancePercent;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+
"/tolerancePercent",schemaPath:"#/properties/tolerancePercent/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&
isFinite(t)){if(t>100||isNaN(t)){let r={instancePath:a+"/tolerancePercent",schemaPath:"#/properties/tolerancePercent/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}};e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+"/tolerancePercent",schemaPath:"#/properties/tolerancePercent/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),i++}return S.errors=e,i===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(s,{instancePath:a="",parentData:f,parentDataProperty:y,
rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=T.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.seasonMonths===void 0&&(s.seasonMonths=[]),s.images===void 0&&(s.images=[]),s.categoryId===void 0){let o={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"categoryId"}};e===null?e=[o]:e.push(o),i++}if(s.names===void 0){let o={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"names"}};e===null?e=[o]:e.push(o),i++}if(s.descriptions===void 0){let o={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"descriptions"}};e===null?e=[o]:e.push(o),i++}if(s.storage===void 0){let o={instancePath:a,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"storage"}};e===null?e=[o]:e.push(o),i++}if(s.variants===void 0){let o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"variants"}};e===null?e=[o]:e.push(o),i++}for(let o in s)if(!re.call(Hs.properties,o)){let p={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),i++}if(s.categoryId!==void 0){let o=s.categoryId;if(typeof o=="string"){if(!k.
test(o)){let p={instancePath:a+"/categoryId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89a\
b][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/categoryId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),i++}}if(s.names!==void 0&&(w(s.names,{instancePath:a+"/names",parentData:s,parentDataProperty:"names",rootData:d,dynamicAnchors:m})||
(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.descriptions!==void 0&&(j(s.descriptions,{instancePath:a+"/descriptions",parentData:s,parentDataProperty:"\
descriptions",rootData:d,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),s.keeps!==void 0&&(w(s.keeps,{instancePath:a+"/keeps",parentData:s,
parentDataProperty:"keeps",rootData:d,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.origin!==void 0&&(H(s.origin,{instancePath:a+"/\
origin",parentData:s,parentDataProperty:"origin",rootData:d,dynamicAnchors:m})||(e=e===null?H.errors:e.concat(H.errors),i=e.length)),s.storage!==void 0){let o=s.
storage;if(typeof o!="string"){let p={instancePath:a+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),i++}if(!(o==="ambient"||o==="chilled"||o==="frozen")){let p={instancePath:a+"/storage",schemaPath:"#/properties/storage/enum",keyword:"enum",params:{allowedValues:Hs.
properties.storage.enum}};e===null?e=[p]:e.push(p),i++}}let t=s.seasonMonths;if(Array.isArray(t)){if(t.length>12){let u={instancePath:a+"/seasonMonths",schemaPath:"\
#/properties/seasonMonths/maxItems",keyword:"maxItems",params:{limit:12}};e===null?e=[u]:e.push(u),i++}let o=t.length;for(let u=0;u<o;u++){let P=t[u];if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let h={instancePath:a+"/seasonMonths/"+u,schemaPath:"#/properties/seasonMonths/items/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[h]:e.push(h),i++}if(typeof P=="number"&&isFinite(P)){if(P>12||isNaN(P)){let h={instancePath:a+"/seasonMonths/"+u,schemaPath:"#/properties\
/seasonMonths/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:12}};e===null?e=[h]:e.push(h),i++}if(P<1||isNaN(P)){let h={instancePath:a+"/seasonM\
onths/"+u,schemaPath:"#/properties/seasonMonths/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[h]:e.push(h),i++}}}let p=t.length,
l;if(p>1){let u={};for(;p--;){let P=t[p];if(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)){if(typeof u[P]=="number"){l=u[P];let h={instancePath:a+"/seasonM\
onths",schemaPath:"#/properties/seasonMonths/uniqueItems",keyword:"uniqueItems",params:{i:p,j:l}};e===null?e=[h]:e.push(h),i++;break}u[P]=p}}}}else{let o={instancePath:a+
"/seasonMonths",schemaPath:"#/properties/seasonMonths/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}let r=s.images;if(Array.isArray(r)){
if(r.length>12){let p={instancePath:a+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit:12}};e===null?e=[p]:e.push(p),i++}let o=r.
length;for(let p=0;p<o;p++)x(r[p],{instancePath:a+"/images/"+p,parentData:r,parentDataProperty:p,rootData:d,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.
errors),i=e.length)}else{let o={instancePath:a+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}
if(s.variants!==void 0){let o=s.variants;if(Array.isArray(o)){if(o.length>20){let l={instancePath:a+"/variants",schemaPath:"#/properties/variants/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),i++}if(o.length<1){let l={instancePath:a+"/variants",schemaPath:"#/properties/variants/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[l]:e.push(l),i++}let p=o.length;for(let l=0;l<p;l++)S(o[l],{instancePath:a+"/variants/"+l,parentData:o,parentDataProperty:l,
rootData:d,dynamicAnchors:m})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)}else{let p={instancePath:a+"/variants",schemaPath:"#/properties/variants/type",
keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),i++}return T.errors=e,i===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rt(s,{instancePath:a="",parentData:f,parentDataProperty:y,
rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=rt.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),T(s,{instancePath:a,
parentData:f,parentDataProperty:y,rootData:d,dynamicAnchors:m})||(e=e===null?T.errors:e.concat(T.errors),i=e.length),rt.errors=e,i===0}rt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var dn=tt;function tt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=tt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.productId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"productId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="productId"){let r={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.productId!==void 0){let t=s.productId;if(typeof t=="st\
ring"){if(!k.test(t)){let r={instancePath:a+"/productId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9\
a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/productId",schemaPath:"hamlet#/$defs/Id/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),i++}return tt.errors=e,i===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mn=st;function st(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=st.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return st.errors=e,i===0}st.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var fn=it;function it(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=it.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return it.errors=e,i===0}it.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yn=at;function at(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=at.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.offerId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"offerId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="offerId"){let r={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.offerId!==void 0){let t=s.offerId;if(typeof t=="string"){if(!k.
test(t)){let r={instancePath:a+"/offerId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][\
0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/offerId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return at.
errors=e,i===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var un=nt;function nt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=nt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return nt.errors=e,i===0}nt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var cn=ot;function ot(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ot.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return ot.errors=e,i===0}ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hn=pt;function pt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=pt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.offerId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"offerId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="offerId"){let r={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.offerId!==void 0){let t=s.offerId;if(typeof t=="string"){if(!k.
test(t)){let r={instancePath:a+"/offerId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][\
0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/offerId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return pt.
errors=e,i===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pn=lt;function lt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=lt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return lt.errors=e,i===0}lt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var kn=dt;function dt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=dt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s["if-match"]!==void 0){let t=s["if-match"];if(typeof t=="string"){if(c(t)>200){let r={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/if-m\
atch",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return dt.errors=e,i===0}dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gn=ft;var vn={type:"object",required:["productId","variantId","seller","price","supply"],additionalProperties:!1,properties:{productId:{$ref:"hamlet#/$defs/Id"},variantId:{
$ref:"hamlet#/$defs/Id"},seller:{$ref:"hamlet#/$defs/SellerInput"},price:{$ref:"hamlet#/$defs/MoneyInput",description:"For one whole `quantityUnit.unit`."},supply:{
type:"integer",minimum:0,maximum:1e9,description:"Steps ever offered; stock is supply less sold."},saleWindow:{$ref:"hamlet#/$defs/Window"},harvestWindow:{$ref:"\
hamlet#/$defs/DayWindow"},presaleFrom:{$ref:"hamlet#/$defs/LocalDate"},hubIds:{type:"array",maxItems:1e3,uniqueItems:!0,items:{$ref:"hamlet#/$defs/Id"},description:"\
The only hubs that can get it; absent means all."}}};function W(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=W.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[t]:e.push(t),i++}if(s.names===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"names"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="id"||t==="names")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let t=s.id;if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+
"/id",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/id",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}s.
names!==void 0&&(w(s.names,{instancePath:a+"/names",parentData:s,parentDataProperty:"names",rootData:d,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length))}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return W.errors=e,i===0}W.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var L=(ie(),As(se)).formats["date-time"],E=new RegExp("Z$","u");function U(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){
let e=null,i=0,n=U.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.from===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[t]:e.push(t),i++}if(s.to===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="from"||t==="to")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.from!==void 0){let t=s.from;
if(typeof t=="string"){if(!E.test(t)){let r={instancePath:a+"/from",schemaPath:"hamlet#/$defs/Instant/pattern",keyword:"pattern",params:{pattern:"Z$"}};e===null?
e=[r]:e.push(r),i++}if(!L(t)){let r={instancePath:a+"/from",schemaPath:"hamlet#/$defs/Instant/format",keyword:"format",params:{format:"date-time"}};e===null?e=[
r]:e.push(r),i++}}else{let r={instancePath:a+"/from",schemaPath:"hamlet#/$defs/Instant/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}
if(s.to!==void 0){let t=s.to;if(typeof t=="string"){if(!E.test(t)){let r={instancePath:a+"/to",schemaPath:"hamlet#/$defs/Instant/pattern",keyword:"pattern",params:{
pattern:"Z$"}};e===null?e=[r]:e.push(r),i++}if(!L(t)){let r={instancePath:a+"/to",schemaPath:"hamlet#/$defs/Instant/format",keyword:"format",params:{format:"dat\
e-time"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/to",schemaPath:"hamlet#/$defs/Instant/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return U.errors=e,i===0}
U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mt=(ie(),As(se)).formats.date;function V(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=V.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.from===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[t]:e.push(t),i++}if(s.to===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"to"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="from"||t==="to")){let r={instancePath:a,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.from!==void 0){let t=s.from;if(typeof t=="string"){if(!mt(
t)){let r={instancePath:a+"/from",schemaPath:"hamlet#/$defs/LocalDate/format",keyword:"format",params:{format:"date"}};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a+"/from",schemaPath:"hamlet#/$defs/LocalDate/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.to!==void 0){let t=s.
to;if(typeof t=="string"){if(!mt(t)){let r={instancePath:a+"/to",schemaPath:"hamlet#/$defs/LocalDate/format",keyword:"format",params:{format:"date"}};e===null?e=
[r]:e.push(r),i++}}else{let r={instancePath:a+"/to",schemaPath:"hamlet#/$defs/LocalDate/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return V.errors=e,i===0}V.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Q(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Q.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.productId===void 0){let t={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"productId"}};e===null?e=[t]:e.push(t),i++}if(s.variantId===void 0){let t={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"variantId"}};e===null?e=[t]:e.push(t),i++}if(s.seller===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"seller"}};e===null?e=[t]:e.push(t),i++}if(s.price===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"price"}};e===null?e=[t]:e.push(t),i++}if(s.supply===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
supply"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!re.call(vn.properties,t)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.productId!==void 0){let t=s.productId;if(typeof t=="string"){if(!k.test(t)){let r={
instancePath:a+"/productId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-\
9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/productId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),i++}}if(s.variantId!==void 0){let t=s.variantId;if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+"/variantId",schemaPath:"hamlet\
#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/variantId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.seller!==void 0&&
(W(s.seller,{instancePath:a+"/seller",parentData:s,parentDataProperty:"seller",rootData:d,dynamicAnchors:m})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)),
s.price!==void 0&&(q(s.price,{instancePath:a+"/price",parentData:s,parentDataProperty:"price",rootData:d,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),
i=e.length)),s.supply!==void 0){let t=s.supply;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/supply",schemaPath:"#/propertie\
s/supply/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>1e9||isNaN(t)){let r={instancePath:a+
"/supply",schemaPath:"#/properties/supply/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+
"/supply",schemaPath:"#/properties/supply/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),i++}}}if(s.saleWindow!==void 0&&
(U(s.saleWindow,{instancePath:a+"/saleWindow",parentData:s,parentDataProperty:"saleWindow",rootData:d,dynamicAnchors:m})||(e=e===null?U.errors:e.concat(U.errors),
i=e.length)),s.harvestWindow!==void 0&&(V(s.harvestWindow,{instancePath:a+"/harvestWindow",parentData:s,parentDataProperty:"harvestWindow",rootData:d,dynamicAnchors:m})||
(e=e===null?V.errors:e.concat(V.errors),i=e.length)),s.presaleFrom!==void 0){let t=s.presaleFrom;if(typeof t=="string"){if(!mt(t)){let r={instancePath:a+"/presa\
leFrom",schemaPath:"hamlet#/$defs/LocalDate/format",keyword:"format",params:{format:"date"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/presaleF\
rom",schemaPath:"hamlet#/$defs/LocalDate/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.hubIds!==void 0){let t=s.hubIds;if(Array.
isArray(t)){if(t.length>1e3){let l={instancePath:a+"/hubIds",schemaPath:"#/properties/hubIds/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(
l),i++}let r=t.length;for(let l=0;l<r;l++){let u=t[l];if(typeof u=="string"){if(!k.test(u)){let P={instancePath:a+"/hubIds/"+l,schemaPath:"hamlet#/$defs/Id/patt\
ern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[P]:e.push(P),i++}}else{let P={instancePath:a+
"/hubIds/"+l,schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),i++}}let o=t.length,p;if(o>1){e:for(;o--;)for(p=
o;p--;)if(Es(t[o],t[p])){let l={instancePath:a+"/hubIds",schemaPath:"#/properties/hubIds/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p}};e===null?e=[l]:e.push(
l),i++;break e}}}else{let r={instancePath:a+"/hubIds",schemaPath:"#/properties/hubIds/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Q.errors=e,i===0}Q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ft(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ft.evaluated;return n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),Q(s,{instancePath:a,parentData:f,parentDataProperty:y,rootData:d,dynamicAnchors:m})||(e=e===null?
Q.errors:e.concat(Q.errors),i=e.length),ft.errors=e,i===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wn=yt;function yt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=yt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.offerId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"offerId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="offerId"){let r={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.offerId!==void 0){let t=s.offerId;if(typeof t=="string"){if(!k.
test(t)){let r={instancePath:a+"/offerId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][\
0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/offerId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return yt.
errors=e,i===0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var In=ut;function ut(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ut.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return ut.errors=e,i===0}ut.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var bn=ct;function ct(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ct.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return ct.errors=e,i===0}ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $n=ht;function ht(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ht.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.hubId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"hubId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="hubId"){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.hubId!==void 0){let t=s.hubId;if(typeof t=="string"){if(!k.test(
t)){let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]\
{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return ht.errors=
e,i===0}ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var An=Pt;function Pt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Pt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Pt.errors=e,i===0}Pt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var qn=kt;function kt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=kt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return kt.errors=e,i===0}kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dn=gt;function gt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=gt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.hubId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"hubId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="hubId"){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.hubId!==void 0){let t=s.hubId;if(typeof t=="string"){if(!k.test(
t)){let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]\
{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return gt.errors=
e,i===0}gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jn=vt;function vt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=vt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return vt.errors=e,i===0}vt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var xn=wt;function wt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=wt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s["if-match"]!==void 0){let t=s["if-match"];if(typeof t=="string"){if(c(t)>200){let r={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/if-m\
atch",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return wt.errors=e,i===0}wt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ln=It;var Ts={type:"object",required:["code","names","tier","status","location","timeZone","services","holdPolicy"],additionalProperties:!1,properties:{code:{type:"st\
ring",pattern:"^[A-Z]{2,3}-\\d{3,6}$"},names:{$ref:"hamlet#/$defs/LocalizedName"},aliases:{type:"array",maxItems:20,items:{type:"string",minLength:1,maxLength:200},
default:[]},tier:{type:"string",enum:["county","village"]},parentHubId:{$ref:"hamlet#/$defs/Id"},status:{$ref:"hamlet#/$defs/HubStatusInput"},openedOn:{$ref:"ha\
mlet#/$defs/LocalDate"},location:{$ref:"hamlet#/$defs/Point"},plusCode:{type:"string",pattern:"^[23456789CFGHJMPQRVWX]{8}\\+[23456789CFGHJMPQRVWX]{2,3}$"},area:{
$ref:"hamlet#/$defs/AreaInput"},landmarks:{$ref:"hamlet#/$defs/LocalizedName"},directions:{$ref:"hamlet#/$defs/LocalizedText"},photo:{$ref:"hamlet#/$defs/ImageI\
nput"},timeZone:{$ref:"hamlet#/$defs/TimeZone"},hours:{type:"array",maxItems:21,items:{$ref:"hamlet#/$defs/OpeningHours"},description:"Absent means not known."},
phone:{$ref:"hamlet#/$defs/Phone"},languages:{type:"array",maxItems:20,items:{$ref:"hamlet#/$defs/Locale"},default:[]},services:{type:"array",maxItems:20,uniqueItems:!0,
items:{$ref:"hamlet#/$defs/ServiceInput"}},holdPolicy:{$ref:"hamlet#/$defs/HoldPolicy"}}},En={type:"string",enum:["planned","opening","active","paused","closing",
"closed"]},_n={type:"object",description:"schema.org OpeningHoursSpecification; local times of the hub.",required:["dayOfWeek","opens","closes"],additionalProperties:!1,
properties:{dayOfWeek:{type:"array",minItems:1,maxItems:7,uniqueItems:!0,items:{type:"string",enum:["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday",
"Sunday"]}},opens:{type:"string",pattern:"^([01]\\d|2[0-3]):[0-5]\\d$"},closes:{type:"string",pattern:"^([01]\\d|2[0-3]):[0-5]\\d$"}}};var Nn=new RegExp("^[A-Z]{2,3}-\\d{3,6}$","u"),On=new RegExp("^[23456789CFGHJMPQRVWX]{8}\\+[23456789CFGHJMPQRVWX]{2,3}$","u"),js=new RegExp("^([01]\\d|2[0-3]):[0\
-5]\\d$","u");function K(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=K.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"code"}};e===null?e=[t]:e.push(t),i++}if(s.names===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"names"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="code"||t==="names")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.code!==void 0){let t=s.code;if(typeof t=="string"){if(!Vs.test(t)){let r={
instancePath:a+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9-]{1,20}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}s.names!==void 0&&(w(s.names,{instancePath:a+
"/names",parentData:s,parentDataProperty:"names",rootData:d,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),i=e.length))}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return K.errors=e,i===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function B(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=B.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.aliases===void 0&&(s.aliases=[]),s.languages===void 0&&(s.languages=[]),
s.code===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[p]:e.push(p),i++}if(s.names===void 0){
let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"names"}};e===null?e=[p]:e.push(p),i++}if(s.tier===void 0){let p={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"tier"}};e===null?e=[p]:e.push(p),i++}if(s.status===void 0){let p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[p]:e.push(p),i++}if(s.location===void 0){let p={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"location"}};e===null?e=[p]:e.push(p),i++}if(s.timeZone===void 0){let p={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"timeZone"}};e===null?e=[p]:e.push(p),i++}if(s.services===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"services"}};e===null?e=[p]:e.push(p),i++}if(s.holdPolicy===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"holdPolicy"}};e===null?e=[p]:e.push(p),i++}for(let p in s)if(!re.call(Ts.properties,p)){let l={instancePath:a,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),i++}if(s.code!==void 0){let p=s.code;if(typeof p=="stri\
ng"){if(!Nn.test(p)){let l={instancePath:a+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2,3}-\\d{3,6}$"}};e===null?e=
[l]:e.push(l),i++}}else{let l={instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),i++}}s.
names!==void 0&&(w(s.names,{instancePath:a+"/names",parentData:s,parentDataProperty:"names",rootData:d,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length));let r=s.aliases;if(Array.isArray(r)){if(r.length>20){let l={instancePath:a+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",
params:{limit:20}};e===null?e=[l]:e.push(l),i++}let p=r.length;for(let l=0;l<p;l++){let u=r[l];if(typeof u=="string"){if(c(u)>200){let P={instancePath:a+"/alias\
es/"+l,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[P]:e.push(P),i++}if(c(u)<1){let P={instancePath:a+"\
/aliases/"+l,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[P]:e.push(P),i++}}else{let P={instancePath:a+"/\
aliases/"+l,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),i++}}}else{let p={instancePath:a+"/alia\
ses",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}if(s.tier!==void 0){let p=s.tier;if(typeof p!="st\
ring"){let l={instancePath:a+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),i++}if(!(p==="county"||
p==="village")){let l={instancePath:a+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues:Ts.properties.tier.enum}};e===null?e=[l]:
e.push(l),i++}}if(s.parentHubId!==void 0){let p=s.parentHubId;if(typeof p=="string"){if(!k.test(p)){let l={instancePath:a+"/parentHubId",schemaPath:"hamlet#/$de\
fs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[l]:e.push(l),i++}}else{let l={
instancePath:a+"/parentHubId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),i++}}if(s.status!==void 0){let p=s.
status;if(typeof p!="string"){let l={instancePath:a+"/status",schemaPath:"hamlet#/$defs/HubStatusInput/type",keyword:"type",params:{type:"string"}};e===null?e=[
l]:e.push(l),i++}if(!(p==="planned"||p==="opening"||p==="active"||p==="paused"||p==="closing"||p==="closed")){let l={instancePath:a+"/status",schemaPath:"hamlet\
#/$defs/HubStatusInput/enum",keyword:"enum",params:{allowedValues:En.enum}};e===null?e=[l]:e.push(l),i++}}if(s.openedOn!==void 0){let p=s.openedOn;if(typeof p==
"string"){if(!mt(p)){let l={instancePath:a+"/openedOn",schemaPath:"hamlet#/$defs/LocalDate/format",keyword:"format",params:{format:"date"}};e===null?e=[l]:e.push(
l),i++}}else{let l={instancePath:a+"/openedOn",schemaPath:"hamlet#/$defs/LocalDate/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),i++}}if(s.
location!==void 0){let p=s.location;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){let l={instancePath:a+"/location",schemaPath:"hamlet#/$defs\
/Point/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[l]:e.push(l),i++}if(p.coordinates===void 0){let l={instancePath:a+"/location",schemaPath:"\
hamlet#/$defs/Point/required",keyword:"required",params:{missingProperty:"coordinates"}};e===null?e=[l]:e.push(l),i++}for(let l in p)if(!(l==="type"||l==="coord\
inates")){let u={instancePath:a+"/location",schemaPath:"hamlet#/$defs/Point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[u]:e.push(u),i++}if(p.type!==void 0){let l=p.type;if(typeof l!="string"){let u={instancePath:a+"/location/type",schemaPath:"hamlet#/$defs/Point/prop\
erties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}if(l!=="Point"){let u={instancePath:a+"/location/type",schemaPath:"hamlet#\
/$defs/Point/properties/type/const",keyword:"const",params:{allowedValue:"Point"}};e===null?e=[u]:e.push(u),i++}}if(p.coordinates!==void 0){let l=p.coordinates;
if(Array.isArray(l)){if(l.length>2){let h={instancePath:a+"/location/coordinates",schemaPath:"hamlet#/$defs/Point/properties/coordinates/maxItems",keyword:"maxI\
tems",params:{limit:2}};e===null?e=[h]:e.push(h),i++}if(l.length<2){let h={instancePath:a+"/location/coordinates",schemaPath:"hamlet#/$defs/Point/properties/coo\
rdinates/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[h]:e.push(h),i++}let u=l.length;if(u>0){let h=l[0];if(typeof h=="number"&&isFinite(h)){if(h>
180||isNaN(h)){let v={instancePath:a+"/location/coordinates/0",schemaPath:"hamlet#/$defs/Point/properties/coordinates/prefixItems/0/maximum",keyword:"maximum",params:{
comparison:"<=",limit:180}};e===null?e=[v]:e.push(v),i++}if(h<-180||isNaN(h)){let v={instancePath:a+"/location/coordinates/0",schemaPath:"hamlet#/$defs/Point/pr\
operties/coordinates/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-180}};e===null?e=[v]:e.push(v),i++}}else{let v={instancePath:a+"/lo\
cation/coordinates/0",schemaPath:"hamlet#/$defs/Point/properties/coordinates/prefixItems/0/type",keyword:"type",params:{type:"number"}};e===null?e=[v]:e.push(v),
i++}}if(u>1){let h=l[1];if(typeof h=="number"&&isFinite(h)){if(h>90||isNaN(h)){let v={instancePath:a+"/location/coordinates/1",schemaPath:"hamlet#/$defs/Point/p\
roperties/coordinates/prefixItems/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[v]:e.push(v),i++}if(h<-90||isNaN(h)){let v={instancePath:a+
"/location/coordinates/1",schemaPath:"hamlet#/$defs/Point/properties/coordinates/prefixItems/1/minimum",keyword:"minimum",params:{comparison:">=",limit:-90}};e===
null?e=[v]:e.push(v),i++}}else{let v={instancePath:a+"/location/coordinates/1",schemaPath:"hamlet#/$defs/Point/properties/coordinates/prefixItems/1/type",keyword:"\
type",params:{type:"number"}};e===null?e=[v]:e.push(v),i++}}let P=l.length;var t=P<=2;if(!t)for(let h=2;h<P;h++){let v=l[h],A=i;if(!(typeof v=="number"&&isFinite(
v))){let $={instancePath:a+"/location/coordinates/"+h,schemaPath:"hamlet#/$defs/Point/properties/coordinates/items/type",keyword:"type",params:{type:"number"}};
e===null?e=[$]:e.push($),i++}var t=A===i}}else{let u={instancePath:a+"/location/coordinates",schemaPath:"hamlet#/$defs/Point/properties/coordinates/type",keyword:"\
type",params:{type:"array"}};e===null?e=[u]:e.push(u),i++}}}else{let l={instancePath:a+"/location",schemaPath:"hamlet#/$defs/Point/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),i++}}if(s.plusCode!==void 0){let p=s.plusCode;if(typeof p=="string"){if(!On.test(p)){let l={instancePath:a+"/plusCode",
schemaPath:"#/properties/plusCode/pattern",keyword:"pattern",params:{pattern:"^[23456789CFGHJMPQRVWX]{8}\\+[23456789CFGHJMPQRVWX]{2,3}$"}};e===null?e=[l]:e.push(
l),i++}}else{let l={instancePath:a+"/plusCode",schemaPath:"#/properties/plusCode/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),i++}}if(s.
area!==void 0&&(K(s.area,{instancePath:a+"/area",parentData:s,parentDataProperty:"area",rootData:d,dynamicAnchors:m})||(e=e===null?K.errors:e.concat(K.errors),i=
e.length)),s.landmarks!==void 0&&(w(s.landmarks,{instancePath:a+"/landmarks",parentData:s,parentDataProperty:"landmarks",rootData:d,dynamicAnchors:m})||(e=e===null?
w.errors:e.concat(w.errors),i=e.length)),s.directions!==void 0&&(j(s.directions,{instancePath:a+"/directions",parentData:s,parentDataProperty:"directions",rootData:d,
dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),s.photo!==void 0&&(x(s.photo,{instancePath:a+"/photo",parentData:s,parentDataProperty:"\
photo",rootData:d,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.timeZone!==void 0){let p=s.timeZone;if(typeof p=="string"){if(!Ls.test(
p)){let l={instancePath:a+"/timeZone",schemaPath:"hamlet#/$defs/TimeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+\\-]{1,32}(/[A-Za-z0-9_+\\-]{1,3\
2}){0,2}$"}};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:a+"/timeZone",schemaPath:"hamlet#/$defs/TimeZone/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),i++}}if(s.hours!==void 0){let p=s.hours;if(Array.isArray(p)){if(p.length>21){let u={instancePath:a+"/hours",schemaPath:"#/properties/ho\
urs/maxItems",keyword:"maxItems",params:{limit:21}};e===null?e=[u]:e.push(u),i++}let l=p.length;for(let u=0;u<l;u++){let P=p[u];if(P&&typeof P=="object"&&!Array.
isArray(P)){if(P.dayOfWeek===void 0){let h={instancePath:a+"/hours/"+u,schemaPath:"hamlet#/$defs/OpeningHours/required",keyword:"required",params:{missingProperty:"\
dayOfWeek"}};e===null?e=[h]:e.push(h),i++}if(P.opens===void 0){let h={instancePath:a+"/hours/"+u,schemaPath:"hamlet#/$defs/OpeningHours/required",keyword:"requi\
red",params:{missingProperty:"opens"}};e===null?e=[h]:e.push(h),i++}if(P.closes===void 0){let h={instancePath:a+"/hours/"+u,schemaPath:"hamlet#/$defs/OpeningHou\
rs/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[h]:e.push(h),i++}for(let h in P)if(!(h==="dayOfWeek"||h==="opens"||h==="closes")){
let v={instancePath:a+"/hours/"+u,schemaPath:"hamlet#/$defs/OpeningHours/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===
null?e=[v]:e.push(v),i++}if(P.dayOfWeek!==void 0){let h=P.dayOfWeek;if(Array.isArray(h)){if(h.length>7){let $={instancePath:a+"/hours/"+u+"/dayOfWeek",schemaPath:"\
hamlet#/$defs/OpeningHours/properties/dayOfWeek/maxItems",keyword:"maxItems",params:{limit:7}};e===null?e=[$]:e.push($),i++}if(h.length<1){let $={instancePath:a+
"/hours/"+u+"/dayOfWeek",schemaPath:"hamlet#/$defs/OpeningHours/properties/dayOfWeek/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[$]:e.push($),i++}
let v=h.length;for(let $=0;$<v;$++){let D=h[$];if(typeof D!="string"){let _={instancePath:a+"/hours/"+u+"/dayOfWeek/"+$,schemaPath:"hamlet#/$defs/OpeningHours/p\
roperties/dayOfWeek/items/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),i++}if(!(D==="Monday"||D==="Tuesday"||D==="Wednesday"||D==="Thur\
sday"||D==="Friday"||D==="Saturday"||D==="Sunday")){let _={instancePath:a+"/hours/"+u+"/dayOfWeek/"+$,schemaPath:"hamlet#/$defs/OpeningHours/properties/dayOfWee\
k/items/enum",keyword:"enum",params:{allowedValues:_n.properties.dayOfWeek.items.enum}};e===null?e=[_]:e.push(_),i++}}let A=h.length,_s;if(A>1){let $={};for(;A--;){
let D=h[A];if(typeof D=="string"){if(typeof $[D]=="number"){_s=$[D];let _={instancePath:a+"/hours/"+u+"/dayOfWeek",schemaPath:"hamlet#/$defs/OpeningHours/proper\
ties/dayOfWeek/uniqueItems",keyword:"uniqueItems",params:{i:A,j:_s}};e===null?e=[_]:e.push(_),i++;break}$[D]=A}}}}else{let v={instancePath:a+"/hours/"+u+"/dayOf\
Week",schemaPath:"hamlet#/$defs/OpeningHours/properties/dayOfWeek/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),i++}}if(P.opens!==void 0){
let h=P.opens;if(typeof h=="string"){if(!js.test(h)){let v={instancePath:a+"/hours/"+u+"/opens",schemaPath:"hamlet#/$defs/OpeningHours/properties/opens/pattern",
keyword:"pattern",params:{pattern:"^([01]\\d|2[0-3]):[0-5]\\d$"}};e===null?e=[v]:e.push(v),i++}}else{let v={instancePath:a+"/hours/"+u+"/opens",schemaPath:"haml\
et#/$defs/OpeningHours/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),i++}}if(P.closes!==void 0){let h=P.closes;if(typeof h==
"string"){if(!js.test(h)){let v={instancePath:a+"/hours/"+u+"/closes",schemaPath:"hamlet#/$defs/OpeningHours/properties/closes/pattern",keyword:"pattern",params:{
pattern:"^([01]\\d|2[0-3]):[0-5]\\d$"}};e===null?e=[v]:e.push(v),i++}}else{let v={instancePath:a+"/hours/"+u+"/closes",schemaPath:"hamlet#/$defs/OpeningHours/pr\
operties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),i++}}}else{let h={instancePath:a+"/hours/"+u,schemaPath:"hamlet#/$defs/Ope\
ningHours/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),i++}}}else{let l={instancePath:a+"/hours",schemaPath:"#/properties/hours/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),i++}}if(s.phone!==void 0){let p=s.phone;if(typeof p=="string"){if(!Bs.test(p)){let l={instancePath:a+"/pho\
ne",schemaPath:"hamlet#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9]\\d{6,14}$"}};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:a+
"/phone",schemaPath:"hamlet#/$defs/Phone/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),i++}}let o=s.languages;if(Array.isArray(o)){if(o.
length>20){let l={instancePath:a+"/languages",schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),i++}let p=o.
length;for(let l=0;l<p;l++){let u=o[l];if(typeof u=="string"){if(!I.test(u)){let P={instancePath:a+"/languages/"+l,schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[P]:e.push(P),i++}}else{let P={instancePath:a+"/languages/"+l,schemaPath:"hamlet\
#/$defs/Locale/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),i++}}}else{let p={instancePath:a+"/languages",schemaPath:"#/properties/lang\
uages/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}if(s.services!==void 0){let p=s.services;if(Array.isArray(p)){if(p.length>20){let h={
instancePath:a+"/services",schemaPath:"#/properties/services/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[h]:e.push(h),i++}let l=p.length;for(let h=0;h<
l;h++){let v=p[h];if(typeof v!="string"){let A={instancePath:a+"/services/"+h,schemaPath:"hamlet#/$defs/ServiceInput/type",keyword:"type",params:{type:"string"}};
e===null?e=[A]:e.push(A),i++}if(!(v==="collection"||v==="assisted_order"||v==="produce_drop_off"||v==="cash"||v==="mobile_money"||v==="cold_storage"||v==="parce\
l_sending"||v==="bill_payment"||v==="training")){let A={instancePath:a+"/services/"+h,schemaPath:"hamlet#/$defs/ServiceInput/enum",keyword:"enum",params:{allowedValues:Us.
enum}};e===null?e=[A]:e.push(A),i++}}let u=p.length,P;if(u>1){e:for(;u--;)for(P=u;P--;)if(Es(p[u],p[P])){let h={instancePath:a+"/services",schemaPath:"#/propert\
ies/services/uniqueItems",keyword:"uniqueItems",params:{i:u,j:P}};e===null?e=[h]:e.push(h),i++;break e}}}else{let l={instancePath:a+"/services",schemaPath:"#/pr\
operties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),i++}}if(s.holdPolicy!==void 0){let p=s.holdPolicy;if(p&&typeof p=="object"&&
!Array.isArray(p)){if(p.days===void 0){let l={instancePath:a+"/holdPolicy",schemaPath:"hamlet#/$defs/HoldPolicy/required",keyword:"required",params:{missingProperty:"\
days"}};e===null?e=[l]:e.push(l),i++}for(let l in p)if(!(l==="days"||l==="remindAfter"||l==="maxExtendDays")){let u={instancePath:a+"/holdPolicy",schemaPath:"ha\
mlet#/$defs/HoldPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[u]:e.push(u),i++}if(p.days!==void 0){let l=p.
days;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:a+"/holdPolicy/days",schemaPath:"hamlet#/$defs/HoldPolicy/properties/days/typ\
e",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),i++}if(typeof l=="number"&&isFinite(l)){if(l>60||isNaN(l)){let u={instancePath:a+"/holdPolic\
y/days",schemaPath:"hamlet#/$defs/HoldPolicy/properties/days/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[u]:e.push(u),i++}if(l<1||
isNaN(l)){let u={instancePath:a+"/holdPolicy/days",schemaPath:"hamlet#/$defs/HoldPolicy/properties/days/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[u]:e.push(u),i++}}}if(p.remindAfter!==void 0){let l=p.remindAfter;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:a+"/\
holdPolicy/remindAfter",schemaPath:"hamlet#/$defs/HoldPolicy/properties/remindAfter/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),i++}if(typeof l==
"number"&&isFinite(l)){if(l>60||isNaN(l)){let u={instancePath:a+"/holdPolicy/remindAfter",schemaPath:"hamlet#/$defs/HoldPolicy/properties/remindAfter/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:60}};e===null?e=[u]:e.push(u),i++}if(l<1||isNaN(l)){let u={instancePath:a+"/holdPolicy/remindAfter",schemaPath:"hamlet#/$\
defs/HoldPolicy/properties/remindAfter/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[u]:e.push(u),i++}}}if(p.maxExtendDays!==void 0){
let l=p.maxExtendDays;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:a+"/holdPolicy/maxExtendDays",schemaPath:"hamlet#/$defs/Hold\
Policy/properties/maxExtendDays/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),i++}if(typeof l=="number"&&isFinite(l)){if(l>60||isNaN(l)){
let u={instancePath:a+"/holdPolicy/maxExtendDays",schemaPath:"hamlet#/$defs/HoldPolicy/properties/maxExtendDays/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:60}};e===null?e=[u]:e.push(u),i++}if(l<0||isNaN(l)){let u={instancePath:a+"/holdPolicy/maxExtendDays",schemaPath:"hamlet#/$defs/HoldPolicy/properties/m\
axExtendDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),i++}}}}else{let l={instancePath:a+"/holdPolicy",schemaPath:"h\
amlet#/$defs/HoldPolicy/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function It(s,{instancePath:a="",
parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=It.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.
items=void 0),B(s,{instancePath:a,parentData:f,parentDataProperty:y,rootData:d,dynamicAnchors:m})||(e=e===null?B.errors:e.concat(B.errors),i=e.length),It.errors=
e,i===0}It.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mn=bt;function bt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=bt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.hubId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"hubId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="hubId"){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.hubId!==void 0){let t=s.hubId;if(typeof t=="string"){if(!k.test(
t)){let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]\
{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return bt.errors=
e,i===0}bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zn=$t;function $t(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=$t.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return $t.errors=e,i===0}$t.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Rn=At;function At(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=At.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return At.errors=e,i===0}At.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fn=qt;function qt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=qt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.routeId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"routeId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="routeId"){let r={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.routeId!==void 0){let t=s.routeId;if(typeof t=="string"){if(!k.
test(t)){let r={instancePath:a+"/routeId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][\
0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/routeId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return qt.
errors=e,i===0}qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zn=Dt;function Dt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Dt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Dt.errors=e,i===0}Dt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Cn=jt;function jt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=jt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return jt.errors=e,i===0}jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hn=xt;function xt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=xt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.routeId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"routeId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="routeId"){let r={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.routeId!==void 0){let t=s.routeId;if(typeof t=="string"){if(!k.
test(t)){let r={instancePath:a+"/routeId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][\
0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/routeId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return xt.
errors=e,i===0}xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sn=Lt;function Lt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Lt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Lt.errors=e,i===0}Lt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Tn=Et;function Et(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Et.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s["if-match"]!==void 0){let t=s["if-match"];if(typeof t=="string"){if(c(t)>200){let r={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/if-m\
atch",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Et.errors=e,i===0}Et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wn=_t;function Y(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Y.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.hubId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"hubId"}};e===null?e=[t]:e.push(t),i++}if(s.offsetMinutes===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"offsetMinutes"}};e===null?e=[t]:e.push(t),i++}if(s.windowMinutes===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"windowMinutes"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="hubId"||t==="offsetMinutes"||t==="windowMinutes")){let r={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.hubId!==void 0){
let t=s.hubId;if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-\
9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs\
/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.offsetMinutes!==void 0){let t=s.offsetMinutes;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/offsetMinutes",schemaPath:"#/properties/offsetMinutes/type",keyword:"type",params:{type:"integer"}};e===null?e=
[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>20160||isNaN(t)){let r={instancePath:a+"/offsetMinutes",schemaPath:"#/properties/offsetMinutes/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:20160}};e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+"/offsetMinutes",schemaPath:"#/p\
roperties/offsetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),i++}}}if(s.windowMinutes!==void 0){let t=s.windowMinutes;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/windowMinutes",schemaPath:"#/properties/windowMinutes/type",keyword:"type",params:{
type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>1440||isNaN(t)){let r={instancePath:a+"/windowMinutes",schemaPath:"#/prop\
erties/windowMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1440}};e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+"/wind\
owMinutes",schemaPath:"#/properties/windowMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),i++}}}}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Y.errors=e,i===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Un=new RegExp("^FREQ=(DAILY|WEEKLY;BYDAY=(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU)){0,6})$","u");function G(s,{instancePath:a="",parentData:f,parentDataProperty:y,
rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=G.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.names===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"names"}};e===null?e=[t]:e.push(t),i++}
if(s.cadence===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cadence"}};e===null?e=[t]:e.push(t),i++}if(s.timeZone===
void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timeZone"}};e===null?e=[t]:e.push(t),i++}if(s.departsAt===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"departsAt"}};e===null?e=[t]:e.push(t),i++}if(s.cutOffMinutes===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cutOffMinutes"}};e===null?e=[t]:e.push(t),i++}if(s.stops===void 0){let t={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stops"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="names"||t==="c\
adence"||t==="timeZone"||t==="departsAt"||t==="cutOffMinutes"||t==="stops")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.names!==void 0&&(w(s.names,{instancePath:a+"/names",parentData:s,parentDataProperty:"name\
s",rootData:d,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.cadence!==void 0){let t=s.cadence;if(typeof t=="string"){if(c(t)>200){let r={
instancePath:a+"/cadence",schemaPath:"#/properties/cadence/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}if(!Un.test(t)){let r={
instancePath:a+"/cadence",schemaPath:"#/properties/cadence/pattern",keyword:"pattern",params:{pattern:"^FREQ=(DAILY|WEEKLY;BYDAY=(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|\
WE|TH|FR|SA|SU)){0,6})$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/cadence",schemaPath:"#/properties/cadence/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}}if(s.timeZone!==void 0){let t=s.timeZone;if(typeof t=="string"){if(!Ls.test(t)){let r={instancePath:a+"/timeZone",schemaPath:"\
hamlet#/$defs/TimeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+\\-]{1,32}(/[A-Za-z0-9_+\\-]{1,32}){0,2}$"}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/timeZone",schemaPath:"hamlet#/$defs/TimeZone/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.departsAt!==
void 0){let t=s.departsAt;if(typeof t=="string"){if(!js.test(t)){let r={instancePath:a+"/departsAt",schemaPath:"#/properties/departsAt/pattern",keyword:"pattern",
params:{pattern:"^([01]\\d|2[0-3]):[0-5]\\d$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/departsAt",schemaPath:"#/properties/departsAt/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.cutOffMinutes!==void 0){let t=s.cutOffMinutes;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let r={instancePath:a+"/cutOffMinutes",schemaPath:"#/properties/cutOffMinutes/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t==
"number"&&isFinite(t)){if(t>20160||isNaN(t)){let r={instancePath:a+"/cutOffMinutes",schemaPath:"#/properties/cutOffMinutes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:20160}};e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+"/cutOffMinutes",schemaPath:"#/properties/cutOffMinutes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),i++}}}if(s.stops!==void 0){let t=s.stops;if(Array.isArray(t)){if(t.length>60){let o={instancePath:a+
"/stops",schemaPath:"#/properties/stops/maxItems",keyword:"maxItems",params:{limit:60}};e===null?e=[o]:e.push(o),i++}if(t.length<1){let o={instancePath:a+"/stop\
s",schemaPath:"#/properties/stops/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}let r=t.length;for(let o=0;o<r;o++)Y(t[o],{instancePath:a+
"/stops/"+o,parentData:t,parentDataProperty:o,rootData:d,dynamicAnchors:m})||(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)}else{let r={instancePath:a+"/st\
ops",schemaPath:"#/properties/stops/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return G.errors=e,i===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _t(s,{instancePath:a="",
parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=_t.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.
items=void 0),G(s,{instancePath:a,parentData:f,parentDataProperty:y,rootData:d,dynamicAnchors:m})||(e=e===null?G.errors:e.concat(G.errors),i=e.length),_t.errors=
e,i===0}_t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vn=Nt;function Nt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Nt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.routeId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"routeId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="routeId"){let r={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.routeId!==void 0){let t=s.routeId;if(typeof t=="string"){if(!k.
test(t)){let r={instancePath:a+"/routeId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][\
0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/routeId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Nt.
errors=e,i===0}Nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qn=Ot;function Ot(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ot.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Ot.errors=e,i===0}Ot.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Kn=Mt;function Mt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Mt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return Mt.errors=e,i===0}Mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bn=Zt;function Zt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Zt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return Zt.errors=e,i===0}Zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yn=Rt;var Gn={type:"string",enum:["scheduled","open","closed","loading","departed","completed","delayed","cancelled"]};function Rt(s,{instancePath:a="",parentData:f,parentDataProperty:y,
rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Rt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let r in s)if(!(r==="routeId"||r==="status"||r==="closesAfter"||r==="cursor"||r==="limit"||r==="version")){
let o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),i++}if(s.routeId!==
void 0){let r=s.routeId;if(typeof r=="string"){if(!k.test(r)){let o={instancePath:a+"/routeId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/routeId",schemaPath:"hamlet#\
/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.status!==void 0){let r=s.status;if(typeof r!="string"){let o={instancePath:a+
"/status",schemaPath:"hamlet#/$defs/RunStatusInput/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}if(!(r==="scheduled"||r==="open"||r===
"closed"||r==="loading"||r==="departed"||r==="completed"||r==="delayed"||r==="cancelled")){let o={instancePath:a+"/status",schemaPath:"hamlet#/$defs/RunStatusIn\
put/enum",keyword:"enum",params:{allowedValues:Gn.enum}};e===null?e=[o]:e.push(o),i++}}if(s.closesAfter!==void 0){let r=s.closesAfter;if(typeof r=="string"){if(!E.
test(r)){let o={instancePath:a+"/closesAfter",schemaPath:"hamlet#/$defs/Instant/pattern",keyword:"pattern",params:{pattern:"Z$"}};e===null?e=[o]:e.push(o),i++}if(!L(
r)){let o={instancePath:a+"/closesAfter",schemaPath:"hamlet#/$defs/Instant/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:a+"/closesAfter",schemaPath:"hamlet#/$defs/Instant/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.cursor!==
void 0){let r=s.cursor;if(typeof r=="string"){if(c(r)>1024){let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[o]:e.push(o),i++}if(c(r)<1){let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.
push(o),i++}}let t=s.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){let r={instancePath:a+"/limit",schemaPath:"#\
/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[r]:e.push(r),i++}if(t<1||isNaN(t)){let r={instancePath:a+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let r=s.version;if(typeof r==
"string"){if(!g.test(r)){let o={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};
e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Rt.errors=e,i===0}Rt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Jn=Ft;function Ft(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ft.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return Ft.errors=e,i===0}Ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xn=zt;function zt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=zt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.runId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"runId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="runId"){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.runId!==void 0){let t=s.runId;if(typeof t=="string"){if(!k.test(
t)){let r={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]\
{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return zt.errors=
e,i===0}zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var eo=Ct;function Ct(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ct.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Ct.errors=e,i===0}Ct.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ro=Ht;function Ht(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ht.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return Ht.errors=e,i===0}Ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var to=St;function St(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=St.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.runId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"runId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="runId"){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.runId!==void 0){let t=s.runId;if(typeof t=="string"){if(!k.test(
t)){let r={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]\
{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return St.errors=
e,i===0}St.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var so=Tt;function Tt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Tt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Tt.errors=e,i===0}Tt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var io=Wt;function Wt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Wt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s["if-match"]!==void 0){let t=s["if-match"];if(typeof t=="string"){if(c(t)>200){let r={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/if-m\
atch",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Wt.errors=e,i===0}Wt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ao=Ut;function J(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=J.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.hubId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"hubId"}};e===null?e=[t]:e.push(t),i++}if(s.arrivesFrom===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"arrivesFrom"}};e===null?e=[t]:e.push(t),i++}if(s.arrivesTo===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"arrivesTo"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="hubId"||t==="arrivesFrom"||t==="arrivesTo")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.hubId!==void 0){let t=s.hubId;
if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a\
-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.arrivesFrom!==void 0){let t=s.arrivesFrom;if(typeof t=="string"){if(!E.test(t)){let r={instancePath:a+
"/arrivesFrom",schemaPath:"hamlet#/$defs/Instant/pattern",keyword:"pattern",params:{pattern:"Z$"}};e===null?e=[r]:e.push(r),i++}if(!L(t)){let r={instancePath:a+
"/arrivesFrom",schemaPath:"hamlet#/$defs/Instant/format",keyword:"format",params:{format:"date-time"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+
"/arrivesFrom",schemaPath:"hamlet#/$defs/Instant/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.arrivesTo!==void 0){let t=s.arrivesTo;
if(typeof t=="string"){if(!E.test(t)){let r={instancePath:a+"/arrivesTo",schemaPath:"hamlet#/$defs/Instant/pattern",keyword:"pattern",params:{pattern:"Z$"}};e===
null?e=[r]:e.push(r),i++}if(!L(t)){let r={instancePath:a+"/arrivesTo",schemaPath:"hamlet#/$defs/Instant/format",keyword:"format",params:{format:"date-time"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/arrivesTo",schemaPath:"hamlet#/$defs/Instant/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return J.errors=e,i===0}J.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function X(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,
n=X.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.routeId===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"routeId"}};e===null?e=[t]:e.push(t),i++}if(s.ordersCloseAt===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ordersCloseAt"}};e===null?e=[t]:e.push(t),i++}if(s.departsAt===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"departsAt"}};e===null?e=[t]:e.push(t),i++}if(s.stops===void 0){let t={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"stops"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="routeId"||t==="ordersOpenAt"||t==="ordersCloseAt"||
t==="departsAt"||t==="stops")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[r]:e.push(r),i++}if(s.routeId!==void 0){let t=s.routeId;if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+"/routeId",schemaPath:"hamlet#/$defs/Id/p\
attern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+
"/routeId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.ordersOpenAt!==void 0){let t=s.ordersOpenAt;
if(typeof t=="string"){if(!E.test(t)){let r={instancePath:a+"/ordersOpenAt",schemaPath:"hamlet#/$defs/Instant/pattern",keyword:"pattern",params:{pattern:"Z$"}};
e===null?e=[r]:e.push(r),i++}if(!L(t)){let r={instancePath:a+"/ordersOpenAt",schemaPath:"hamlet#/$defs/Instant/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/ordersOpenAt",schemaPath:"hamlet#/$defs/Instant/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),i++}}if(s.ordersCloseAt!==void 0){let t=s.ordersCloseAt;if(typeof t=="string"){if(!E.test(t)){let r={instancePath:a+"/ordersCloseAt",schemaPath:"\
hamlet#/$defs/Instant/pattern",keyword:"pattern",params:{pattern:"Z$"}};e===null?e=[r]:e.push(r),i++}if(!L(t)){let r={instancePath:a+"/ordersCloseAt",schemaPath:"\
hamlet#/$defs/Instant/format",keyword:"format",params:{format:"date-time"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/ordersCloseAt",schemaPath:"\
hamlet#/$defs/Instant/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.departsAt!==void 0){let t=s.departsAt;if(typeof t=="string"){
if(!E.test(t)){let r={instancePath:a+"/departsAt",schemaPath:"hamlet#/$defs/Instant/pattern",keyword:"pattern",params:{pattern:"Z$"}};e===null?e=[r]:e.push(r),i++}
if(!L(t)){let r={instancePath:a+"/departsAt",schemaPath:"hamlet#/$defs/Instant/format",keyword:"format",params:{format:"date-time"}};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/departsAt",schemaPath:"hamlet#/$defs/Instant/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.stops!==void 0){
let t=s.stops;if(Array.isArray(t)){if(t.length>60){let o={instancePath:a+"/stops",schemaPath:"#/properties/stops/maxItems",keyword:"maxItems",params:{limit:60}};
e===null?e=[o]:e.push(o),i++}if(t.length<1){let o={instancePath:a+"/stops",schemaPath:"#/properties/stops/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[o]:e.push(o),i++}let r=t.length;for(let o=0;o<r;o++)J(t[o],{instancePath:a+"/stops/"+o,parentData:t,parentDataProperty:o,rootData:d,dynamicAnchors:m})||(e=e===
null?J.errors:e.concat(J.errors),i=e.length)}else{let r={instancePath:a+"/stops",schemaPath:"#/properties/stops/type",keyword:"type",params:{type:"array"}};e===
null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return X.errors=e,
i===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ut(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){
let e=null,i=0,n=Ut.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),X(s,{instancePath:a,parentData:f,parentDataProperty:y,rootData:d,
dynamicAnchors:m})||(e=e===null?X.errors:e.concat(X.errors),i=e.length),Ut.errors=e,i===0}Ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var no=Vt;function Vt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Vt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.runId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"runId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="runId"){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.runId!==void 0){let t=s.runId;if(typeof t=="string"){if(!k.test(
t)){let r={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]\
{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Vt.errors=
e,i===0}Vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oo=Qt;function Qt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Qt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Qt.errors=e,i===0}Qt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var po=Kt;function Kt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Kt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return Kt.errors=e,i===0}Kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lo=Bt;function Bt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Bt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.runId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"runId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="runId"){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.runId!==void 0){let t=s.runId;if(typeof t=="string"){if(!k.test(
t)){let r={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]\
{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Bt.errors=
e,i===0}Bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mo=Yt;function Yt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Yt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Yt.errors=e,i===0}Yt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var fo=Gt;function Gt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Gt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return Gt.errors=e,i===0}Gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yo=Jt;var uo={type:"object",required:["to"],additionalProperties:!1,properties:{to:{type:"string",enum:["closed","loading","departed","completed","cancelled"]},reason:{
type:"string",minLength:1,maxLength:400,description:"Shown to buyers when a run is cancelled."}}};function Jt(s,{instancePath:a="",parentData:f,parentDataProperty:y,
rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Jt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.to===void 0){let t={instancePath:a,schemaPath:"hamlet#/$defs/RunAdvance/required",keyword:"required",params:{missingProperty:"to"}};e===
null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="to"||t==="reason")){let r={instancePath:a,schemaPath:"hamlet#/$defs/RunAdvance/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.to!==void 0){let t=s.to;if(typeof t!="string"){let r={instancePath:a+"/to",
schemaPath:"hamlet#/$defs/RunAdvance/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(!(t==="closed"||t==="loading"||t===
"departed"||t==="completed"||t==="cancelled")){let r={instancePath:a+"/to",schemaPath:"hamlet#/$defs/RunAdvance/properties/to/enum",keyword:"enum",params:{allowedValues:uo.
properties.to.enum}};e===null?e=[r]:e.push(r),i++}}if(s.reason!==void 0){let t=s.reason;if(typeof t=="string"){if(c(t)>400){let r={instancePath:a+"/reason",schemaPath:"\
hamlet#/$defs/RunAdvance/properties/reason/maxLength",keyword:"maxLength",params:{limit:400}};e===null?e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/re\
ason",schemaPath:"hamlet#/$defs/RunAdvance/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+
"/reason",schemaPath:"hamlet#/$defs/RunAdvance/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,
schemaPath:"hamlet#/$defs/RunAdvance/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Jt.errors=e,i===0}Jt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var co=Xt;function Xt(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Xt.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.runId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"runId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="runId"){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.runId!==void 0){let t=s.runId;if(typeof t=="string"){if(!k.test(
t)){let r={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]\
{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Xt.errors=
e,i===0}Xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ho=es;function es(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=es.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return es.errors=e,i===0}es.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Po=rs;function rs(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=rs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return rs.errors=e,i===0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ko=ts;function ee(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ee.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.hubId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"hubId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="hubId"){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.hubId!==void 0){let t=s.hubId;if(typeof t=="string"){if(!k.test(
t)){let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]\
{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return ee.errors=
e,i===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ts(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){
let e=null,i=0,n=ts.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),ee(s,{instancePath:a,parentData:f,parentDataProperty:y,rootData:d,
dynamicAnchors:m})||(e=e===null?ee.errors:e.concat(ee.errors),i=e.length),ts.errors=e,i===0}ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var go=ss;function ss(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ss.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return ss.errors=e,i===0}ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vo=is;var wo={type:"string",enum:["placed","confirmed","locked","packing","in_transit","ready","collected","completed","cancelled","adjusted","unclaimed","returning",
"returned","disputed","refunded"]};function is(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=is.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let r in s)
if(!(r==="runId"||r==="hubId"||r==="state"||r==="changedSince"||r==="cursor"||r==="limit"||r==="locale"||r==="version")){let o={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),i++}if(s.runId!==void 0){let r=s.runId;if(typeof r=="s\
tring"){if(!k.test(r)){let o={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f\
]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/runId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.hubId!==void 0){let r=s.hubId;if(typeof r=="string"){if(!k.test(r)){let o={instancePath:a+"/hubId",schemaPath:"\
hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:a+"/hubId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.state!==void 0){let r=s.
state;if(typeof r!="string"){let o={instancePath:a+"/state",schemaPath:"hamlet#/$defs/OrderStateInput/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),i++}if(!(r==="placed"||r==="confirmed"||r==="locked"||r==="packing"||r==="in_transit"||r==="ready"||r==="collected"||r==="completed"||r==="cancelled"||
r==="adjusted"||r==="unclaimed"||r==="returning"||r==="returned"||r==="disputed"||r==="refunded")){let o={instancePath:a+"/state",schemaPath:"hamlet#/$defs/Orde\
rStateInput/enum",keyword:"enum",params:{allowedValues:wo.enum}};e===null?e=[o]:e.push(o),i++}}if(s.changedSince!==void 0){let r=s.changedSince;if(typeof r=="st\
ring"){if(!E.test(r)){let o={instancePath:a+"/changedSince",schemaPath:"hamlet#/$defs/Instant/pattern",keyword:"pattern",params:{pattern:"Z$"}};e===null?e=[o]:e.
push(o),i++}if(!L(r)){let o={instancePath:a+"/changedSince",schemaPath:"hamlet#/$defs/Instant/format",keyword:"format",params:{format:"date-time"}};e===null?e=[
o]:e.push(o),i++}}else{let o={instancePath:a+"/changedSince",schemaPath:"hamlet#/$defs/Instant/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),i++}}if(s.cursor!==void 0){let r=s.cursor;if(typeof r=="string"){if(c(r)>1024){let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),i++}if(c(r)<1){let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[o]:e.push(o),i++}}let t=s.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/limit",schemaPath:"#/prop\
erties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){let r={instancePath:a+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[r]:e.push(r),i++}if(t<1||isNaN(t)){let r={instancePath:a+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),i++}}if(s.locale!==void 0){let r=s.
locale;if(typeof r=="string"){if(!I.test(r)){let o={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(!g.test(r)){let o={instancePath:a+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return is.errors=e,i===0}is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Io=as;function as(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=as.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return as.errors=e,i===0}as.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bo=ns;function ns(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ns.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.orderId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"orderId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="orderId"){let r={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.orderId!==void 0){let t=s.orderId;if(typeof t=="string"){if(!k.
test(t)){let r={instancePath:a+"/orderId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][\
0-9a-f]{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/orderId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return ns.
errors=e,i===0}ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $o=os;function os(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=os.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="locale"||t==="version")){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.locale!==void 0){let t=s.locale;if(typeof t==
"string"){if(!I.test(t)){let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,3}(-[A-Za-z0-9\
]{2,8}){0,3}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/locale",schemaPath:"hamlet#/$defs/Locale/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t=="string"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/proper\
ties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return os.errors=e,i===0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ao=ps;function ps(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ps.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return ps.errors=e,i===0}ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qo=ls;function ls(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ls.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return ls.errors=e,i===0}ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Do=ds;function ds(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ds.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let r in s)if(!(r==="version"||r==="cursor"||
r==="limit")){let o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),i++}
if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(!g.test(r)){let o={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.cursor!==void 0){let r=s.cursor;if(typeof r=="string"){if(c(r)>1024){let o={instancePath:a+"/cu\
rsor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[o]:e.push(o),i++}if(c(r)<1){let o={instancePath:a+"/cursor",
schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/cursor",schemaPath:"\
#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}let t=s.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="numb\
er"&&isFinite(t)){if(t>100||isNaN(t)){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[r]:e.push(r),i++}if(t<1||isNaN(t)){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return ds.
errors=e,i===0}ds.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jo=ms;function ms(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ms.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),i++}return ms.errors=e,i===0}ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xo=fs;function fs(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=fs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),i++}return fs.errors=e,i===0}fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lo=ys;function ys(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ys.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return ys.errors=e,i===0}ys.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Eo=us;function us(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=us.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return us.errors=e,i===0}us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _o=cs;var No={type:"object",required:["kind","name"],additionalProperties:!1,properties:{kind:{type:"string",enum:["publishable","secret"]},name:{type:"string",minLength:1,
maxLength:100,description:"What it is for."},origins:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",pattern:"^https?://[A-Za-z0-9.\\-]{1,253}(:\\d{\
1,5})?$"},description:"The only web origins that a publishable key answers; absent means any. Advisory: only browsers keep to it."}}},Oo=new RegExp("^https?://[\
A-Za-z0-9.\\-]{1,253}(:\\d{1,5})?$","u");function cs(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,
n=cs.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){let t={instancePath:a,
schemaPath:"hamlet#/$defs/KeyInput/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[t]:e.push(t),i++}if(s.name===void 0){let t={instancePath:a,
schemaPath:"hamlet#/$defs/KeyInput/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="kind"||t===
"name"||t==="origins")){let r={instancePath:a,schemaPath:"hamlet#/$defs/KeyInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[r]:e.push(r),i++}if(s.kind!==void 0){let t=s.kind;if(typeof t!="string"){let r={instancePath:a+"/kind",schemaPath:"hamlet#/$defs/KeyInput/properties\
/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(!(t==="publishable"||t==="secret")){let r={instancePath:a+"/kind",schemaPath:"\
hamlet#/$defs/KeyInput/properties/kind/enum",keyword:"enum",params:{allowedValues:No.properties.kind.enum}};e===null?e=[r]:e.push(r),i++}}if(s.name!==void 0){let t=s.
name;if(typeof t=="string"){if(c(t)>100){let r={instancePath:a+"/name",schemaPath:"hamlet#/$defs/KeyInput/properties/name/maxLength",keyword:"maxLength",params:{
limit:100}};e===null?e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/name",schemaPath:"hamlet#/$defs/KeyInput/properties/name/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/name",schemaPath:"hamlet#/$defs/KeyInput/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.origins!==void 0){let t=s.origins;if(Array.isArray(t)){if(t.length>50){let l={instancePath:a+"/origins",schemaPath:"\
hamlet#/$defs/KeyInput/properties/origins/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[l]:e.push(l),i++}let r=t.length;for(let l=0;l<r;l++){let u=t[l];
if(typeof u=="string"){if(!Oo.test(u)){let P={instancePath:a+"/origins/"+l,schemaPath:"hamlet#/$defs/KeyInput/properties/origins/items/pattern",keyword:"pattern",
params:{pattern:"^https?://[A-Za-z0-9.\\-]{1,253}(:\\d{1,5})?$"}};e===null?e=[P]:e.push(P),i++}}else{let P={instancePath:a+"/origins/"+l,schemaPath:"hamlet#/$de\
fs/KeyInput/properties/origins/items/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),i++}}let o=t.length,p;if(o>1){let l={};for(;o--;){let u=t[o];
if(typeof u=="string"){if(typeof l[u]=="number"){p=l[u];let P={instancePath:a+"/origins",schemaPath:"hamlet#/$defs/KeyInput/properties/origins/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:p}};e===null?e=[P]:e.push(P),i++;break}l[u]=o}}}}else{let r={instancePath:a+"/origins",schemaPath:"hamlet#/$defs/KeyInput/properties/\
origins/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"hamlet#/$defs/KeyInput/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return cs.errors=e,i===0}cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mo=hs;function hs(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=hs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.keyId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"keyId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="keyId"){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.keyId!==void 0){let t=s.keyId;if(typeof t=="string"){if(!k.test(
t)){let r={instancePath:a+"/keyId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]\
{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/keyId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return hs.errors=
e,i===0}hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zo=Ps;function Ps(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Ps.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Ps.errors=e,i===0}Ps.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ro=ks;function ks(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ks.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return ks.errors=e,i===0}ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fo=gs;function gs(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=gs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.overlapMinutes===void 0){let t={instancePath:a,schemaPath:"hamlet#/$defs\
/KeyRotate/required",keyword:"required",params:{missingProperty:"overlapMinutes"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="overlapMinutes"){let r={instancePath:a,
schemaPath:"hamlet#/$defs/KeyRotate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.overlapMinutes!==
void 0){let t=s.overlapMinutes;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/overlapMinutes",schemaPath:"hamlet#/$defs/KeyRo\
tate/properties/overlapMinutes/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>43200||isNaN(
t)){let r={instancePath:a+"/overlapMinutes",schemaPath:"hamlet#/$defs/KeyRotate/properties/overlapMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:43200}};
e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+"/overlapMinutes",schemaPath:"hamlet#/$defs/KeyRotate/properties/overlapMinutes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),i++}}}}else{let t={instancePath:a,schemaPath:"hamlet#/$defs/KeyRotate/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return gs.errors=e,i===0}gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zo=vs;function vs(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=vs.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.keyId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"keyId"}};e===null?e=[t]:e.push(t),i++}for(let t in s)if(t!=="keyId"){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.keyId!==void 0){let t=s.keyId;if(typeof t=="string"){if(!k.test(
t)){let r={instancePath:a+"/keyId",schemaPath:"hamlet#/$defs/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]\
{3}-[0-9a-f]{12}$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/keyId",schemaPath:"hamlet#/$defs/Id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return vs.errors=
e,i===0}vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Co=ws;function ws(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=ws.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="version"){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0){let t=s.version;if(typeof t=="st\
ring"){if(!g.test(t)){let r={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return ws.errors=e,i===0}ws.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ho=Is;function Is(s,{instancePath:a="",parentData:f,parentDataProperty:y,rootData:d=s,dynamicAnchors:m={}}={}){let e=null,i=0,n=Is.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let t=s["idempotency-key"];if(typeof t=="st\
ring"){if(c(t)>255){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),i++}if(c(t)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),i++}if(!b.test(t)){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),i++}return Is.errors=e,i===0}Is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vo={getHealth:{path:pi,query:li,header:di},getStore:{path:mi,
query:fi,header:yi},listCategories:{path:ui,query:ci,header:hi},listProducts:{path:Pi,query:ki,header:gi},getProductFacets:{path:vi,query:wi,header:Ii},suggestProducts:{
path:bi,query:$i,header:Ai},getProduct:{path:qi,query:Di,header:ji},listAreas:{path:xi,query:Li,header:Ei},listHubs:{path:_i,query:Ni,header:Mi},getHub:{path:Zi,
query:Ri,header:Fi},listTiles:{path:zi,query:Ci,header:Hi},getTileNow:{path:Si,query:Ti,header:Wi},getTile:{path:Ui,query:Vi,header:Qi},getTileIds:{path:Ki,query:Bi,
header:Yi},getRoute:{path:Gi,query:Ji,header:Xi},listRuns:{path:ea,query:ra,header:ta},getRun:{path:sa,query:ia,header:aa},createCart:{path:na,query:oa,header:pa,
body:la},getCart:{path:da,query:ma,header:fa},updateCart:{path:ya,query:ua,header:ca,body:ha},setCartLine:{path:Pa,query:ka,header:ga,body:va},removeCartLine:{path:wa,
query:Ia,header:ba},placeOrder:{path:$a,query:Aa,header:qa,body:Da},getOrder:{path:xa,query:La,header:Ea},cancelOrder:{path:_a,query:Na,header:Oa,body:Ma},getOperatorStore:{
path:Za,query:Ra,header:Fa},putStore:{path:za,query:Ca,header:Ha,body:Sa},getOperatorCategory:{path:Va,query:Qa,header:Ka},putCategory:{path:Ba,query:Ya,header:Ga,
body:Ja},archiveCategory:{path:Xa,query:en,header:rn},getOperatorProduct:{path:tn,query:sn,header:an},putProduct:{path:nn,query:on,header:pn,body:ln},archiveProduct:{
path:dn,query:mn,header:fn},getOperatorOffer:{path:yn,query:un,header:cn},putOffer:{path:hn,query:Pn,header:kn,body:gn},archiveOffer:{path:wn,query:In,header:bn},
getOperatorHub:{path:$n,query:An,header:qn},putHub:{path:Dn,query:jn,header:xn,body:Ln},archiveHub:{path:Mn,query:Zn,header:Rn},getOperatorRoute:{path:Fn,query:zn,
header:Cn},putRoute:{path:Hn,query:Sn,header:Tn,body:Wn},archiveRoute:{path:Vn,query:Qn,header:Kn},listOperatorRuns:{path:Bn,query:Yn,header:Jn},getOperatorRun:{
path:Xn,query:eo,header:ro},putRun:{path:to,query:so,header:io,body:ao},archiveRun:{path:no,query:oo,header:po},advanceRun:{path:lo,query:mo,header:fo,body:yo},
arriveRun:{path:co,query:ho,header:Po,body:ko},listOperatorOrders:{path:go,query:vo,header:Io},getOperatorOrder:{path:bo,query:$o,header:Ao},listKeys:{path:qo,query:Do,
header:jo},createKey:{path:xo,query:Lo,header:Eo,body:_o},rotateKey:{path:Mo,query:Zo,header:Ro,body:Fo},revokeKey:{path:zo,query:Co,header:Ho}},Qo={getHealth:{
body:"none",ifMatch:"optional",keyed:!1,integers:[]},getStore:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},listCategories:{body:"none",ifMatch:"optiona\
l",keyed:!1,integers:["limit"]},listProducts:{body:"none",ifMatch:"optional",keyed:!1,integers:["limit"]},getProductFacets:{body:"none",ifMatch:"optional",keyed:!1,
integers:[]},suggestProducts:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},getProduct:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},listAreas:{body:"\
none",ifMatch:"optional",keyed:!1,integers:["limit"]},listHubs:{body:"none",ifMatch:"optional",keyed:!1,integers:["limit"]},getHub:{body:"none",ifMatch:"optiona\
l",keyed:!1,integers:[]},listTiles:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},getTileNow:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},getTile:{
body:"none",ifMatch:"optional",keyed:!1,integers:[]},getTileIds:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},getRoute:{body:"none",ifMatch:"optional",keyed:!1,
integers:[]},listRuns:{body:"none",ifMatch:"optional",keyed:!1,integers:["limit"]},getRun:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},createCart:{body:"\
required",ifMatch:"optional",keyed:!0,integers:[]},getCart:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},updateCart:{body:"required",ifMatch:"required",
keyed:!0,integers:[]},setCartLine:{body:"required",ifMatch:"optional",keyed:!0,integers:[]},removeCartLine:{body:"none",ifMatch:"optional",keyed:!0,integers:[]},
placeOrder:{body:"required",ifMatch:"optional",keyed:!0,integers:[]},getOrder:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},cancelOrder:{body:"optional",
ifMatch:"required",keyed:!0,integers:[]},getOperatorStore:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},putStore:{body:"required",ifMatch:"optional",keyed:!0,
integers:[]},getOperatorCategory:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},putCategory:{body:"required",ifMatch:"optional",keyed:!0,integers:[]},archiveCategory:{
body:"none",ifMatch:"optional",keyed:!0,integers:[]},getOperatorProduct:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},putProduct:{body:"required",ifMatch:"\
optional",keyed:!0,integers:[]},archiveProduct:{body:"none",ifMatch:"optional",keyed:!0,integers:[]},getOperatorOffer:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},
putOffer:{body:"required",ifMatch:"optional",keyed:!0,integers:[]},archiveOffer:{body:"none",ifMatch:"optional",keyed:!0,integers:[]},getOperatorHub:{body:"none",
ifMatch:"optional",keyed:!1,integers:[]},putHub:{body:"required",ifMatch:"optional",keyed:!0,integers:[]},archiveHub:{body:"none",ifMatch:"optional",keyed:!0,integers:[]},
getOperatorRoute:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},putRoute:{body:"required",ifMatch:"optional",keyed:!0,integers:[]},archiveRoute:{body:"no\
ne",ifMatch:"optional",keyed:!0,integers:[]},listOperatorRuns:{body:"none",ifMatch:"optional",keyed:!1,integers:["limit"]},getOperatorRun:{body:"none",ifMatch:"\
optional",keyed:!1,integers:[]},putRun:{body:"required",ifMatch:"optional",keyed:!0,integers:[]},archiveRun:{body:"none",ifMatch:"optional",keyed:!0,integers:[]},
advanceRun:{body:"required",ifMatch:"optional",keyed:!0,integers:[]},arriveRun:{body:"required",ifMatch:"optional",keyed:!0,integers:[]},listOperatorOrders:{body:"\
none",ifMatch:"optional",keyed:!1,integers:["limit"]},getOperatorOrder:{body:"none",ifMatch:"optional",keyed:!1,integers:[]},listKeys:{body:"none",ifMatch:"opti\
onal",keyed:!1,integers:["limit"]},createKey:{body:"required",ifMatch:"optional",keyed:!0,integers:[]},rotateKey:{body:"required",ifMatch:"optional",keyed:!0,integers:[]},
revokeKey:{body:"none",ifMatch:"optional",keyed:!0,integers:[]}},Ko={"^[A-Z]{3}$":"ISO 4217 code.","^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9\
a-f]{12}$":"UUIDv7, lower case. For example 01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e6f.",Z$:"RFC 3339 in UTC. For example 2026-11-24T10:00:00.000Z.","^[A-Za-z0-9_+\\-]\
{1,32}(/[A-Za-z0-9_+\\-]{1,32}){0,2}$":"IANA time zone. For example Asia/Shanghai.","^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$":"BCP 47 language tag. For example \
en.","^\\+[1-9]\\d{6,14}$":"E.164. For example +8613800000000.","^[\\w.-]*$":"Whole numbers in base 64 (`A`-`Z`, `a`-`z`, `0`-`9`, `-`, `_`): the first digit of\
 each, then the second digit of each \u2026, parted by dots.","\\S":"The name people call the person at the hub."};export{Qo as details,Ko as remedies,Vo as validators};
