import { phrases } from './phrases.ts';

/** Spanish words that judge, by what they judge. Those that judge only beside some nouns stand with these nouns. */
export const esJudgements = {
  speed: phrases(`
    veloz, veloces, pronta, prontas, expedit~, diligente[s|mente], breve[s|mente],
    (detección|identificación|resolución|respuesta) temprana,
    (tiempo|tiempos|plazo|plazos) (cort~|breve[s]|baj~|mínim~|reducid~), prudencial[es|mente], prudente[s|mente],
    (tiempo|tiempos) de (carga|respuesta|espera|resolución|entrega|parada) (baj~|cort~|breve[s]|reducid~),
    (asuntos|cuestiones|temas|necesidades|peticiones) [más] urgentes, puntualidad,
    (avisar|avisará|avisarán|comunicar|comunicará|informar|informará) con [el] [suficiente] tiempo, con la urgencia,
    velozmente, urgentemente, a tiempo, en tiempo y forma, a su debido tiempo, en su momento, más adelante,
    en un futuro (próximo|cercano), a (medio|mediano|largo) plazo,
    con (la debida|la suficiente|la necesaria|suficiente|debida|la) (antelación|anticipación), con anticipación,
    con (premura|urgencia|la urgencia debida)
  `),
  frequency: phrases(`
    esporádic~, ocasional, ocasionales, eventuales, reiterad~, recurrentemente,
    (proceso|formación|evaluación|actualización|capacitación|comunicación|supervisión|vigilancia|monitorización|
    monitoreo|revisión|contacto|control|acompañamiento|aprendizaje|colaboración|atención|asesoramiento|mantenimiento|
    coordinación) (continu~|continuad~|permanente|constante),
    de (forma|manera|modo) (permanente|continuada|continuo|sostenida|esporádica|puntual|recurrente), asiduamente,
    puntualmente, permanentemente, repetidamente, a veces, en ocasiones, de vez en cuando, cada cierto tiempo,
    rara vez, raramente,
    con (cierta|mayor|gran|la debida|suficiente|la mayor|la suficiente|la necesaria) (frecuencia|regularidad|
    periodicidad)
  `),
  nearness: phrases(`
    más o menos, prácticamente, orientativ~, aproximad~
  `),
  care: phrases(`
    cautelos~, esmerad~, atent~, meticulos~, escrupulos~, concienzud~, pormenorizad~, respetuos~, discret~,
    decoros~, (conducta|comportamiento|actitud) ejemplar, intachable[s], irreprochable[s], honest~, honrad~,
    leal[es|mente], sensat~, equitativ~, (uso|consumo|comportamiento|actitud|gestión|forma|manera|modo) responsable,
    (informe|informes|análisis|descripción|explicación|estudio|documentación|información) [suficientemente|
    muy] detallad~, atención especial,
    especial (atención|cuidado|relevancia|importancia|énfasis|hincapié|interés|sensibilidad), de cerca, con lealtad,
    (información|seguimiento|apoyo|atención) puntual[es], con (tacto|mimo|empeño),
    con (gran|sumo|especial|el debido|el máximo|mucho|todo el|la debida|la máxima|la mayor|total|absoluta|plena|suma|
    toda la|un alto) (cuidado|atención|respeto|rigor|detalle|diligencia|discreción|profesionalidad|transparencia|
    seguridad|confianza|claridad|eficacia|eficiencia|responsabilidad|precisión|garantía|garantías|facilidad|comodidad|
    normalidad|nivel|calidad|amabilidad),
    con (cuidado|prudencia|cautela|discreción|respeto|cortesía|amabilidad|rigor|precisión|exactitud|claridad|
    facilidad|fluidez|normalidad|flexibilidad|solvencia|calidad|seriedad|empatía|entusiasmo|profesionalismo|
    honestidad|objetividad|imparcialidad|sencillez|comodidad|holgura|pulcritud|puntualidad|efectividad|creatividad|
    sensibilidad|dignidad), en (detalle|profundidad), detalladamente, responsablemente, objetivamente, amablemente,
    cordialmente, educadamente
  `),
  quality: phrases(`
    magnífic~, espléndid~, inmejorable[s|mente], insuperable[s], dign~, deficiente[s|mente], inaceptable[s],
    inapropiad~, insatisfactori~, (alta|buena|gran|máxima|mayor|óptima|elevada|superior|suficiente|debida) calidad,
    (calidad|rendimiento|prestaciones|desempeño) superior[es],
    (imágenes|fotografías|vídeos|formación|información|comida|alimentos|enseñanza|educación|software|código|solución|
    soluciones|diseño|textos|documentación|contenido|materia|productos|datos|experiencia|mano de obra|alimentación|
    acabados|equipos) de calidad, uso indebido,
    (cliente|clientes|usuario|usuarios|usuarias|ciudadanos|alumnos|participantes) [plenamente|totalmente|
    muy] satisfech~, deseable[s|mente], conveniente[s|mente], preferible[s], recomendable[s],
    (impacto|ambiente|clima|efecto|efectos|experiencia|actitud|relación|imagen) positiv~,
    (impacto|impactos|efecto|efectos) negativ~, ventajos~,
    (imagen|aspecto|diseño|acabado|acabados|calidad|actitud|comportamiento|asesoramiento|apoyo|asistencia|apariencia|
    estilo) profesional[es], de modo (profesional|seguro|preciso|detallado), profesionalmente,
    (solución|soluciones|medidas|controles|mecanismos|respuesta|respuestas|comunicación|gestión|coordinación|
    colaboración|participación|supervisión|protección|forma|manera) efectiv~, más efectiv~,
    (buen|mal|óptimo|perfecto|excelente|correcto) estado,
    (excelencia|profesionalidad|profesionalismo|pulcritud|esmero)
  `),
  look: phrases(`
    elegante[s|mente], bonit~, vistos~, llamativ~, hermos~, estilizad~, limpio, limpios, limpias, pulcr~, asead~,
    presentable[s], sobri~, cuidada, cuidadas, espacios~, silencios~, tranquil~,
    (diseño|estilo|imagen|aspecto) (contemporáne~|cuidado), vigoros~,
    (suciedad|daños|defectos|manchas|desgaste) (visible|visibles|aparentes),
    condiciones (higiénicas|favorables|saludables)
  `),
  competence: phrases(`
    cualificad~,
    (personal|profesional|profesionales|técnicos|equipo|equipos|trabajadores|operarios|empleados|formadores|docentes|
    consultores|personas|monitores|expertos|plantilla|mano de obra|instructores) [altamente|debidamente|
    suficientemente|muy] (calificad~|capacitad~|preparad~|formad~|entrenad~|especializad~|motivad~|comprometid~|
    dinámic~), (conocimiento|conocimientos|asesoramiento) especializad~,
    (técnico|técnicos|experto|expertos|proveedor|proveedores|empresa|plantilla|trabajador|trabajadores|formadores|
    docentes|consultores|personas|instructores) competente[s], competentemente,
    con [amplia|suficiente|sólida|demostrada|probada|gran|contrastada|dilatada|reconocida|larga] experiencia,
    (amplia|sólida|dilatada|contrastada|probada|demostrada|reconocida|larga|extensa|vasta|gran) (experiencia|
    trayectoria|solvencia), reconocid~ (prestigio|solvencia|valor|calidad), prestigios~, de renombre,
    (empresa|empresas|proveedor|proveedores|marca|marcas|tecnología|tecnologías) líder[es],
    de (primera categoría|reconocido prestigio|prestigio|élite|primer orden),
    (personal|personas|empresa|socio|proveedor) de confianza, solvente[s|mente], versátil[es], polivalente[s],
    (perfil|nivel|perfiles) (sénior|senior),
    (apoyo|asesoramiento|acompañamiento|seguimiento) (expert~|cercan~|especializad~),
    (personas|personal|empleados|profesionales) responsables [y *]$
  `),
  modernity: phrases(`
    perdurable[s], reciente[s|mente], durader~, prolongad~, novedos~, vanguardista[s],
    (tecnología|tecnologías|empresa|empresas|técnicas) punter~, (tecnología|tecnologías|técnicas) [de] punta,
    (texto|textos|contenido|contenidos|tecnología|tecnologías|equipo|equipos|información|datos) obsolet~,
    (soluciones|ideas|propuestas|diseño|enfoque|propuesta|diseños) creativ~, creativamente,
    (mantener|mantendrá|mantendrán|mantiene|mantienen|mantenerse|mantenga) [se] actualizad~,
    (documentación|información|web|contenido|contenidos|conocimientos|tecnología|tecnologías|formación) actualizad~,
    (siempre|permanentemente|plenamente|continuamente|constantemente|convenientemente|debidamente) actualizad~,
    últim~ (generación|tendencias|tecnología|tecnologías|avances|novedades)
  `),
  extent: phrases(`
    (minimizar|minimiza|minimizará|minimizando|minimice|minimicen), gran, grandes, pequeñ~, enorme[s|mente],
    inmens~, ampli~, extens~, vast~, profund~, intens~, intensiv~, elevad~,
    alt~ (capacidad|precisión|cualificación|demanda|rendimiento|impacto|volumen|compromiso|desempeño|fiabilidad|
    estándares|estándar|eficiencia|durabilidad|resistencia|especialización|prestaciones|concurrencia),
    más alt~ (nivel|niveles|calidad|estándares|grado),
    máximo (nivel|grado|rendimiento|aprovechamiento|rigor|respeto|esfuerzo|interés|cuidado|confort|detalle),
    máxim~ (diligencia|atención|transparencia|flexibilidad|discreción|claridad|difusión|disponibilidad|precisión|
    colaboración|comodidad|fiabilidad|profesionalidad|urgencia|brevedad|garantías|excelencia|satisfacción|visibilidad|
    participación|protección|confianza|higiene|limpieza),
    baj~ (coste|costo|consumo|impacto|mantenimiento|latencia|rendimiento),
    (coste|costo|costes|costos|tamaño|grupos|número) reducid~,
    (impacto|molestias|mantenimiento|esfuerzo|interrupción|interrupciones|consumo|coste|costo|detalles|intervención|
    afectación) mínim~,
    mínim~ (impacto|molestias|interrupción|interrupciones|esfuerzo|coste|costo|consumo|afectación|intervención|
    detalles), escas~, desproporcionad~, equilibrad~, moderad~,
    liger~ (cambios|retraso|retrasos|ajustes|modificaciones|desviaciones), holgad~, abundante[s|mente], generos~,
    plen~ (colaboración|satisfacción|funcionamiento|confianza|garantías|integración|coordinación|operatividad|
    disposición), predominante[s|mente], complej~ (y|o) complicad~, complicad~, difícil[es|mente],
    (proyectos|problemas|trámites|incidencias|tareas|casos|entornos|consultas|operaciones) complej~,
    (mayor|menor) (urgencia|importancia|relevancia|brevedad|celeridad|comodidad|precisión|fiabilidad|rendimiento|
    productividad|visibilidad|claridad|participación|accesibilidad|difusión|autonomía|detalle|protección|estabilidad|
    esfuerzo|impacto|riesgo|complejidad|consumo|intensidad),
    [el|un] (mínimo|máximo) de (molestias|esfuerzo|interrupciones|confort|comodidad|rendimiento|garantías|errores|
    cuidado), eminentemente, esencialmente, básicamente,
    (consumo|coste|costo|rotación|nivel|precio|impacto|riesgo) (baj~|contenid~|alto|alta),
    picos de (carga|demanda)$, alt~ (tiempo|tasa|índice|porcentaje|frecuencia|velocidad), muy, altamente, sumamente,
    extremadamente, verdaderamente, relativamente, mayormente, ligeramente, demasiado, en cierta medida,
    en buena medida, suficientemente bien, en líneas generales, en términos generales
  `),
  importance: phrases(`
    fundamental, fundamentales, (aspectos|elementos|factores|puntos|temas|cuestiones|funcionalidades) clave,
    principales, trascendente[s], trascendental[es], crucial[es], decisiv~, primordial[es|mente], vital importancia,
    valios~, interesante[s], de (gran|mayor|especial|máximo|mucho) (interés|importancia|relevancia|utilidad|valor),
    (medios|recursos|materiales|equipos|herramientas|conocimientos|medidas|trabajos|elementos|datos) (imprescindibles|
    indispensables|precisos|precisas), (consejos|soluciones|herramientas|enfoque) práctic~,
    (medidas|acciones) (correspondientes|conducentes), significante[s], destacable[s]
  `),
  completeness: phrases(`
    (documentación|información|servicio|solución|soluciones|asesoramiento|cobertura|gestión|atención|visión|formación|
    análisis|informes) complet~,
    (solución|soluciones|visión|enfoque|atención|asistencia|formación|apoyo|asesoramiento|respuesta|experiencia|
    servicio|servicios|gestión) (integral|integrales|global|globales),
    (totalmente|plenamente|completamente) (adaptad~|funcional[es]|operativ~|limpi~|integrad~|satisfech~|segur~|
    accesible[s]|compatible[s]|formad~|capacitad~|transparente[s]),
    de (forma|manera) (completa|integral|global|coordinada|ordenada|objetiva|uniforme|fluida|responsable|ética|
    creativa|didáctica|natural|sencilla)
  `),
  clarity: phrases(`
    nítid~, legible[s|mente], inteligible[s], concis~, precisos, precisas, ambigu~, amen~,
    en lugar [bien|muy] visible,
    (bien|claramente|fácilmente) (visible[s]|identificable[s]|accesible[s]|reconocible[s]|legible[s]|localizable[s]),
    lenguaje llano, fidedign~, veraz, veraces
  `),
  wellDone: phrases(`
    bien (documentad~|estructurad~|organizad~|definid~|mantenid~|diseñad~|planificad~|preparad~|equipad~|presentad~|
    conservad~|comunicad~|iluminad~|ventilad~|hech~|fundamentad~|coordinad~|señalizad~|integrad~|cuidad~|ubicad~|
    situad~|informad~|atendid~|cualificad~|capacitad~|limpi~|redactad~|escrit~|elaborad~|explicad~|ejecutad~|
    terminad~|acabad~|ajustad~|probad~|gestionad~|distribuid~|construid~|desarrollad~|argumentad~|alimentad~|
    proporcionad~|educad~|entrenad~|elegid~|seleccionad~),
    (funcionar|funciona|funcionan|funcionará|funcione|trabajar|responder|hacer|lucir|cuidar) bien,
    debidamente (capacitad~|cualificad~|calificad~|formad~|protegid~|mantenid~|señalizad~|ordenad~|uniformad~|
    equipad~|preparad~|atendid~|limpi~),
    (conocer|conoce|conocen|conocerá|conocerán|conozca|conozcan|dominar|domina|dominará) bien, siempre al día
  `),
  comfort: phrases(`
    manejable[s], usable[s], user-friendly, acogedor[a|es|as], amistos~, empátic~, simpátic~, afable[s], cortés,
    corteses, educad~,
    (trato|atención|lenguaje|relación|comunicación|tono) (cercan~|cálid~|human~|exquisit~|familiar),
    confortable[s|mente], (condiciones|nivel|niveles|grado) de (confort|comodidad|bienestar),
    sin (complicaciones|problemas|dificultades|inconvenientes|contratiempos|esfuerzo|sobresaltos|fisuras|fricciones|
    mayores problemas), fluidas, fluidamente, divertid~, entretenid~, molest~,
    (dotes|habilidades|capacidades|capacidad) (pedagógic~|comunicativ~|organizativ~|resolutiv~|didáctic~),
    (dotes|habilidades|capacidad) de (comunicación|liderazgo|organización|análisis),
    (capacidad de trabajo|trabajo|espíritu|trabajar) en equipo, buen ambiente, distendid~, relajad~, alegre[s]
  `),
  safety: phrases(`
    segura, seguras,
    (entorno|acceso|funcionamiento|almacenamiento|manejo|uso|entornos|lugar|desarrollo|transporte|trabajo|ambiente|
    servicio|sistema|sitio) segur~, resiliente[s],
    (material|materiales|mobiliario|embalaje|embalajes|tejido) resistente[s]$,
    (cómod~|robust~|fuerte[s]|durader~) y resistente[s], fuerte[s|mente], potente[s], poderos~,
    contundente[s|mente], (compromiso|compromisos) firme[s], firmemente, saludable[s],
    (alimentación|comida|dieta|entorno|ambiente|hábitos) san~,
    (productos|alimentos|ingredientes|verduras|verdura|frutas|fruta|pescado) fresc~, sabros~, apetitos~, nutritiv~,
    balancead~, (contenido|contenidos|experiencia|menú|productos) ric~,
    sin (fallos|errores|defectos) (graves|aparentes|visibles)
  `),
  cost: phrases(`
    asequible[s], barat~, módic~,
    (precio|precios|tarifa|tarifas|coste|costes|costo|costos|condiciones|oferta) (competitiv~|ajustad~|económic~|
    atractiv~), (coste|costo)-efectiv~, (precio|precios|condiciones|tarifas) de mercado,
    (habitual|habituales|vigente|vigentes) en el mercado, (ajustad~|ajustará|ajustarán|adaptad~) al mercado
  `),
  cooperation: phrases(`
    estrech~ (colaboración|coordinación|cooperación|contacto|relación|comunicación|seguimiento|vínculo|vínculos),
    (comunicación|relación|diálogo) (abiert~|fluid~|constructiv~),
    (espíritu|actitud|enfoque|ambiente|clima) (colaborativ~|constructiv~|abiert~), armonios~, coordinadamente,
    ordenadamente, éticamente, activamente,
    (participación|escucha|colaboración|papel|actitud|apoyo|implicación) activ~
  `),
  effect: phrases(`
    progresivamente, paulatinamente, gradualmente, consistente[s|mente], homogéne~, congruente[s|mente],
    uniformemente, sustentable[s], ambientalmente (responsable[s]|sostenible[s]|adecuad~|correct~),
    socialmente responsable[s], apreciable[s|mente], drástic~, ambicios~, realista[s], viable[s], factible[s],
    (objetivos|metas|plazos) alcanzables, creíble[s], convincente[s], persuasiv~, inspirador[a|es|as],
    estimulante[s], motivador[a|es|as], enriquecedor[a|es|as], memorable[s], impactante[s], gratificante[s],
    propici~,
    acorde[s] (a|al|con) [las|el|la|los|su|sus] (necesidad|necesidades|mercado|circunstancias|importancia|imagen),
    adaptad~ a [las|sus|los|cada|la] (necesidad|necesidades|circunstancias|características|edad|situación),
    parecid~, análog~, afines, (estándares|prácticas|usos) (del sector|de la industria|del mercado|habituales),
    (es|son|será|serán|ser|sea|sean|está|están|estará|estarán|esté|estén|resulte|resulten|resultará|quede|queden|
    quedará|quedarán) [muy] (baj~|alt~|ordenad~|limpia|complet~|natural[es]|actual[es]|práctic~|profesional[es]|
    cercan~|seguro|funcional[es]|creativ~|original[es]|especializad~|detallad~|dinámic~|económic~|positiv~|cort~|ric~|
    fresc~|cuidado|cuidados|visible[s]|accesible[s]|resistente[s]|integral[es]|completa|concret~|directa|
    personalizad~|individualizad~|ligero|justo|justa|amplio) [y *]$, perceptible[s], mantenible[s], resolutiv~,
    (cumplir|cumpla|cumplirá|cumplirán|cumplan|satisfacer|satisfará|satisfaga|superar|superará) [con] [las|
    sus] expectativas, según las expectativas, (ideas|propuestas|enfoque) (original|originales|frescas|fresco),
    tangible[s]$, racional[es|mente]
  `),
};

/** Spanish quantities, ways out and open ends of the same kinds as the listed ones, and what must be left alone. */
export const esPhrases = {
  quantity: phrases(`
    infinidad de, (un sinfín|un sinnúmero|sinnúmero) de, un (par|puñado) de, unos cuantos, unas cuantas, cuantios~,
    incontables, innumerables, [una] (gran|amplia|buena|enorme) (diversidad|variedad|cantidad|parte) de,
    una (cantidad|variedad|diversidad|pluralidad) de,
    un número (suficiente|elevado|importante|limitado|reducido|razonable) de, demasiad~,
    ciert~ (tiempo|plazo|margen|flexibilidad), un amplio (abanico|catálogo|conjunto) de, un abanico de
  `),
  escape: phrases(`
    [lo] (más|menos|mayor|menor|mejor|máxim~|mínim~) [*] posible[s],
    tan * como (sea posible|se pueda|resulte posible), (en|dentro de) lo posible,
    hasta donde (sea posible|resulte posible), (hará|hacer|harán|haciendo|hace|haga) [todo] (lo|cuanto) posible,
    todo (lo que|cuanto) esté (en su mano|a su alcance|en su poder), [todos] [los|sus] (mayores|máximos) esfuerzos,
    (el|su) (mayor|máximo|mejor) esfuerzo, todos (los|sus) esfuerzos,
    esfuerzos (posibles|necesarios|comercialmente razonables|comerciales razonables),
    si (fuera|fuese|es|resulta|resultara) preciso,
    en caso de (necesidad|resultar necesario|ser preciso|que proceda),
    según (el caso|convenga|se requiera|se considere|las circunstancias|disponibilidad|la disponibilidad|
    convenga al cliente), según lo que (necesite|requiera|precise),
    (si|cuando) (las circunstancias lo permiten|hay disponibilidad|se estime conveniente|convenga),
    cuando (se) (estime|considere) (oportuno|necesario|conveniente),
    a su (criterio|discreción|entera discreción|libre elección), a juicio (de|del), discrecional[es|mente],
    (sujet~|condicionad~) a [la] disponibilidad, en función de la disponibilidad, previa disponibilidad,
    (por|como) regla general, por lo general, con carácter general, salvo excepciones,
    en casos (puntuales|especiales|concretos|justificados|debidamente justificados),
    (tratará|tratarán) de (resolver|cumplir|evitar|mantener|garantizar|minimizar|ofrecer|asegurar|lograr|reducir|
    responder|atender|mejorar), procurar, procure, procuren, con preferencia, de preferencia,
    (si|cuando|donde|siempre que) (hace|haga|hiciera|hiciese) falta, a ser posible, de ser (viable|factible),
    en tanto sea posible, en la (máxima|mayor|menor) medida, en (mayor|menor) medida,
    salvo que [no] sea (posible|imposible), cuando se requiera$, si se requiere$, siempre que se pueda, si se puede,
    cuando se pueda, que el * (considere|estime) [más] (necesari~|oportun~|conveniente[s]|adecuad~),
    que [se] (considere|considera|consideren|estime|estimen|crea) [más] (necesari~|oportun~|conveniente[s]|adecuad~),
    a satisfacción (de|del)
  `),
  openEnd: phrases(`
    (y|u|o) otr~ (servicios|tareas|trabajos|actividades|elementos|aspectos|prestaciones|conceptos|medios|zonas|
    similares|análog~|parecid~|relacionad~), (y|o|u) (análog~|parecid~|afines), y mucho más,
    a (título|modo) enunciativo, de (forma|manera) enunciativa, [enunciativ~] [pero|mas|y] no limitativ~,
    sin (carácter|ánimo) (exhaustivo|limitativo|de exhaustividad),
    que (puedan|pudieran|pueda|pudiera) (surgir|requerirse|presentarse)
  `),
  exceptions: phrases(`
    más reciente[s], necesariamente, estrictamente, a tiempo (completo|parcial),
    gran (formato|empresa|invalidez|público|consumo|canaria|bretaña|vía|angular),
    grandes (empresas|superficies|almacenes|contribuyentes|clientes), pequeñ~ (y|o) median~,
    pequeñ~ (empresa|empresas|comercio), (cuidados|jornada|horario) intensiv~, elevad~ (a|al), moderad~ por,
    (firma|firmas|certificado|certificados|sello|sellos|prestador|prestadores|servicio|
    servicios) [electrónic~] [de confianza] cualificad~, mayoría cualificada,
    (derecho|derechos|libertades|ley) fundamental[es],
    (sede|sedes|dependencias|calles|accesos|contratistas|oficinas|cuentas|vías|páginas|entradas|fachadas) principales,
    económicamente [más] ventajos~, más ventajos~, (energía|energías|salas) limpias,
    (caja|cajas|autenticación) fuerte[s], (conexión|firma|autenticación) segura, conexiones seguras, mínimo viable,
    (servicio|servicios|datos|información|formación|documentación) de calidad (de|del),
    (contrato|contratos|personal|trabajador|trabajadores|trabajadoras) (eventual|eventuales),
    tan pronto como (reciba|finalice|termine|concluya|el|la|los|las),
    (formad~|capacitad~|preparad~|calificad~|entrenad~) (por|con), muy grave[s], muy leve[s],
    (centro|centros|modelo|premio|programa) de excelencia, [certificado|certificados] de profesionalidad,
    (diseño|arquitectura|lenguaje|descripción|esquema|documento) de alto nivel, ampli~ a,
    atención (continuada|permanente) (primaria|hospitalaria), (prueba|pruebas|ensayo|ensayos) intensiv~,
    legible[s] por, orden de preferencia, deficiente[s] (auditiv~|visual|visuales|físic~),
    (nombre|nombres|identificador|identificadores) [completamente] cualificad~, (expresión|expresiones) regular[es],
    (una|la|las|valor|expresiones|expresión) constante[s], rutas [de búsqueda] principales,
    tren[es] de alta velocidad
  `),
};
