/** Spanish, where the customer tells what happened and leaves the reason to the reader. Reasons of dealing with us. */
export const SPANISH_STORIES_DEALINGS = {
  billing_pricing: {
    topic: '',
    complaint: `(debit*|descont*|retir*|sac*|quit*) .. (de la tarjeta|de la cuenta|del banco|al año|al mes);
    (banco|tarjeta|extracto|cuenta corriente|cuenta bancaria) .. (debit*|descont*|cargo*|cargar*|me entero);
    (pasan|pasaron|cargaron|cargan|giran|giraron|girando|sacaron) .. (tarjeta|cuenta|recibo*|banco|mensualidad);
    (llegan|llega|llegó|recibo|recibimos|mandan|mandaron) .. (dos|tres|cuatro) (recibos|facturas|cobros);
    (propuesta|oferta|cifra|número|monto|importe|presupuesto) .. (renovación|renovar|continuidad|prórroga);
    (renovación|renovar|prórroga|prorrog*) .. (más|solo|sola|solos|solas|otro año|doce meses|sorpresa|susto|mordida|golpe|
    sin preguntar|por ciento); por ciento (más|menos) .. (año|renov*|mes|antes|cuota|recibo);
    (con|por) (lo que|ese|este) _? (cuesta|cuestan|pagamos|pago|nos sacan|cobran|nos cobran|dinero) .. (compro|compraba|
    compraría|compramos|contrato a|pago a|tendría|alquil*); (hay|tengo|tenemos|toca|hubo) que (comprar*|pagar*|abonar*|
    contratar*) .. (otro|otra|completo|entero|puesto*|asiento*|licencia*|aparte|paquete|nivel);
    (piden|pide|exigen|quieren|obligan a|hacen) .. (el año entero|año completo|por adelantado|un año por delante|doce meses|
    fianza|depósito|mínimo); (pagar|pagamos|pagué|pagado) .. (por adelantado|hasta (marzo|fin de|el final|diciembre|enero)|
    lo que queda|por gente que|por usuarios que|por puestos que|el doble|lo mismo por menos|por nada|de golpe|dos veces|
    de mi bolsillo); (bajar|reducir|quitar|eliminar) .. (usuarios|licencias|asientos|puestos) ... (pag*|cobr*|contrato|dicen|
    hasta|no dejan|hablar con); (iva|rfc|nif|cif|cuit|ruc|razón social|datos fiscales|sello fiscal|cfdi) ... (mal|sale|
    equivocad*|anterior|errón*|corr*|cambi*|antigu*|sin); (cuadrar|cuadra|conciliar|conciliamos|casar) .. (factura*|cobran|
    cobro*|pasan|recibo*|facturan|abono*); (desglose|detalle) .. (horas|factura*|cargo*|cobro*|importe*|concepto*);
    (suspend*|cortaron|bloquearon|desactivaron) .. (por (un|una|_ euros|falta de pago|impago)|euros|pesos|factura*|deuda);
    (en dólares|en euros|en moneda) .. (cotiz*|pasar*|cambi*|pesos|factur*|cobr*); (con el dólar|el dólar a|tipo de cambio);
    (ahoga|asfixia|desangra|come la ganancia|come el margen|come la caja|comen la ganancia|revienta el presupuesto|se dispara|
    se disparó|pega un brinco|pegó un brinco|pegó un salto|duele al bolsillo|al bolsillo|duele la cartera);
    (no|ya no) (me|nos)? (salen|sale|cuadran|dan) (las|a)? cuentas; nos sale a; me sale a; a _ por cabeza; por cada
    (sms|mensaje|envío|informe|usuario|consulta|sucursal|tienda|firma|documento) .. (cobr*|euros|céntimos|centavos|pesos|más|
    paga*); (como si fuéramos|como si fuera|ni que fuéramos) (un banco|una multinacional|millonario*|ricos|google|telefónica);
    (le|les) (hacen|hicieron|dejan|dan|dejaron) .. (menos|rebaja|descuento|mejor precio|más barato); (ajuste|actualización)
    .. (inflación|ipc|tarifa*|precio*|anual); (venía|estaba|entraba|era) (de serie|incluid*|en el paquete|gratis|sin cargo);
    (no puedo|no podemos|imposible|difícil) .. (defender|explicar|justificar) .. (gasto|coste|costo|factura|cifra|subida);
    (defender|explicar|justificar) .. (gasto|cifra|subida|recibo) .. (comité|dirección|jefe|junta|finanzas|consejo);
    (dimos|di|pedí|pedimos|solicité) .. baja .. (sigu*|seguían|cobr*|gir*|pasando|factur*); ni (un|una) (peso|euro|céntimo|
    duro|sol) .. (devol*|reintegr*|abon*|regres*|vuelto); (abono|reembolso|nota de abono|devolución) .. (aprobación|trámite|
    camino|proceso|limbo); (créditos|consumo|bolsa de) .. (adivinanza|se acab*|se agot*|volaron|caduc*|se evapor*|gast*);
    (modalidad|opción|versión|paquete) .. (económic*|barat*|para pequeños|para pymes|asequible*); le queda (grande|caro) el
    (precio|monto|importe); (queda|quedó|sale) fuera de (nuestro|mi)? (alcance|presupuesto); (se nos fue|nos metieron|nos
    clavaron|me clavaron|nos endosaron|nos encasquetaron|nos colaron|nos endilgaron|metieron) ... (euros|pesos|dólares|por
    ciento|cargo|ajuste|concepto|línea|módulo|suplemento|extra*)`,
    decisive: '',
  },
  support_experience: {
    topic: '',
    complaint: `(mandé|mandamos|envié|enviamos|pasé|pasamos|adjunté|les pasé) .. (fotos|vídeo*|video*|captura*|logs|registro|
    ejemplos|pantallazo*|número de serie) ... (pidieron|pidiendo|piden|nada|nadie|otra vez|dijeron|borrar*|lo mismo|de nuevo);
    (dejé|dejamos|dejo) .. (recado*|mensaje*|aviso) ... (nadie|nada|nunca|llam*|veces|tres|breve); (en breve|a la brevedad|lo
    antes posible|le devolvemos la llamada|le llamaremos|le contactaremos|ya le llamamos); (borrar|borrara|borre|borren|vaciar|
    limpiar) .. (caché|cache|cookies|historial); (reinicie*|reiniciar|pruebe*|intente*|actualice*) .. (navegador|equipo|router|
    otro navegador|más tarde|de nuevo); (solucionó|arregló|resolvió|resolvimos|arreglamos|solucioné|arreglé|lo acabó) .. (mi
    (cuñad*|hij*|sobrin*|vecin*|compañer*)|yo mism*|nosotros|por mi cuenta|un foro|youtube|google|el becario|solit*|chatgpt);
    (apañ*|busc*|averigu*|acab*|termin*) .. (youtube|google|foros|en un foro|chatgpt|mi cuenta|por nuestra cuenta); (fila|cola)
    .. (espera|llamadas|corta|soporte|número|puesto); (eres el|es usted el|soy el) .. (fila|cola); (música|musiquita|melodía|
    grabación|contestador|locución|marque (uno|dos|el)|pulse (uno|el)|buzón de voz|buzón muerto|buzón lleno); (colgu*|colg*|
    cort*) .. (después de|tras|una hora|la llamada|llamada|minutos|musiquita|cara|teléfono); (primero|luego|después) .. (luego|
    después|otra vez) .. (que no se acordaba|otra persona|otro|otra|al final); (otro|otra|distinto|distinta|diferente|nuevo|
    uno nuevo) .. (agente|persona|técnico|chico|chica|operador*) .. (cada vez|de cero|pregunt*|empieza|empezar|vuelta);
    (cada vez|siempre) .. (empieza|empezar|empezamos|preguntándome|preguntan|piden lo mismo|me toca otro|distint*|uno nuevo);
    (escribes|llamas|llamo|escribo|pregunto|preguntas|preguntamos|llamamos|consultas|consulto|reclamas|reclamo|pides|pido|
    escribimos) ... (te dicen|me dicen|nos dicen|dicen que|contestan|responden|nadie|nada|tardan|silencio|te mandan|me mandan|
    te toca|te pasan|me pasan|ni caso|no saben|esper*|cuelgan|días|semanas|ya se me olvidó|olvid*); (pregunt*|consult*|escrib*|
    avis*|report*|llam*|reclam*) .. (tres vías|tres veces|cuatro veces|cinco veces|mil veces|varias veces|por tres|hace (días|
    semanas|meses|un mes|_ días|_ semanas)|desde el|desde hace|y nada|y silencio|ni caso); (llevo|llevamos) .. (días|semanas|
    meses|correos|mensajes|llamadas|mails) .. (preguntando|esperando|detrás|persiguiendo|pidiendo (ayuda|respuesta)|insistiendo|
    reclamando|discutiendo|sin (noticias|saber|respuesta)|contactando); (equipo|departamento|área) (correspondiente|competente|
    indicad*|responsable); (escalad*|derivad*|elevad*|traspasad*) .. (equipo|petición|desde|departamento|especialista|nivel|
    su caso|mi caso|su petición); (mesa|bandeja|cola) .. del? (especialista|técnico|segundo nivel|ingeniero|otro); (no era|no es|
    sin) (prioridad|prioritario|urgente|prioridad alta); (bajaron|baja|rebajaron) .. (prioridad|gravedad|severidad); (prioridad)
    .. (baja|bajaron|alta|media); (marcaron|marcado|marcan|dieron|dan|dado|figura|aparece) .. (como)? (resuelt*|solucionad*|
    cerrad*|completad*); (por|debido a) inactividad; (guion|guión|libreto|argumentario|manual de respuestas|respuesta tipo); (artículo|enlace|link|preguntas frecuentes|faq|vídeo|video) .. (otra cosa|no tiene nada|no venía|de
    ayuda|inútil|que ya (leí|leímos|vi)|no sirve*|genérico|trata de); (contest*|respond*|mand*) .. (con un (artículo|enlace|
    link)|en inglés|en portugués|otra cosa|recibido|con un emoji|pulgar|una línea|monosílabos|evasivas|de mala|a regañadientes|
    con cuentagotas); (tard*|demor*) .. (contest*|respond*|atend*|se me olvid*|en volver|en mirar*|en devolver); (piden|pedir|
    pidieron|pide) .. (valorar|valoración|estrellas|lo mismo otra vez|otra vez lo mismo|que esper*|paciencia|disculpas); (espere|
    esperar|espera) .. (a mañana|mañana|al lunes|turno|hasta|sentad*|paciencia|siguiente); (domingo|sábado|noche|madrugada|
    festivo|puente|fin de semana|agosto|nochebuena|navidad) ... (nadie|contest*|grabación|cerrado*|no hay (nadie|un alma)|un
    alma|no atiend*|teléfono|buzón|guardia|esper*|horario de oficina); (ni|no hay) (un alma|dios|cristo|perro|quién) .. (al otro
    lado|del otro lado|conteste*|atienda*|responda*|coja); ni (una|un) (disculpa|triste correo|correo|mensaje|
    respuesta|explicación|contestación|gracias); (hacen|hizo|haciendo) caso omiso; ni caso; (nadie) (se hace cargo|me ayuda|
    coge|descuelga|da la cara|sabe (nada|responder|qué)|lo mira|lo ha mirado|se conecta|dice ni|me dice|nos dice|lo arregla|
    reacciona|quiere saber|se moja|me cree); (nadie) .. (lee lo que|se lee|leyó|leído); (pasan|pasaron|pasando|pasado) .. (bola|
    pelota|patata caliente|de uno a otro|departamento*|otra persona|muert*|otra área); (hacer|haciendo|hago|hice) de (cartero|
    mensajero|intermediario|paloma mensajera|telefonista); (sentirme|siento|sentir|sentimos|parecer) .. (pesad*|molestia|
    mendig*|una carga|estorbo|ridícul*|tont*|imbécil|idiota); (mendigar|mendigando|rogando|suplicando|implorar|a gritos|dar
    voces|ponerme borde|enfadarme|ponerse serio|armar escándalo|quejarme en (redes|twitter)|montar un pollo); (escribir|
    recurrir|llegar|quejarme) .. (presidente|linkedin|twitter|redes|director*|jefe) .. (alguien|mir*|atend*|contest*|hicier*|
    caso|respond*); (conocer|tener) .. alguien (dentro|de dentro|allí|ahí); (discutir|discutió|regañó|bronca|burl*|se rió|chulo|
    chulería|sobrad*|borde|bordes|perdonavidas|de malas|soberbi*|altaner*|condescend*); (trat*) .. (como (si|a un)|de tont*|
    tonto|ignorante*|niño*|borde); (hora|horas|minutos|rato) .. (al teléfono|en espera|esperando|colgad*|con la musiquita|
    escuchando|en línea); (quedan|quedaron|citaron|dijeron que) .. (se conect*|llamar*|llaman|remoto|a las) .. (y no|nadie|nunca|
    no se conecta|hasta hoy|no llam*|esperando); (quién|quien) .. (te toque|te toca|me toque|le toque|coja el teléfono);
    (si te toca|depende de quién|depende quién|según quién|lotería) .. (atiend*|conteste|otro|coja|toque|responda|agente);
    (a la) (tercera|cuarta|quinta) .. (intentona|llamada|correo|va la vencida|mensaje|me contest*); (muy|tan)? (majos|amables|
    correctos|educad*|simpátic*|encantador*) .. (pero) .. (no (resuelven|pasan|solucionan|saben|arreglan|ayudan)|lent*|poco|
    nada|tardan); (inteligencia artificial|ia|bot|robot|asistente virtual|máquina) .. (atiende*|contesta*|da la razón|vueltas|
    responde*|en bucle|no me entiende|persona de verdad|ser humano)`,
    decisive: '',
  },
  account_management: {
    topic: '',
    complaint: `(aparecen|aparece|asoman|llaman|escriben|se acuerdan|acuerda|vienen|visitan|dan señales|resucitan|
    contactan) ... (antes de renovar|renovar|renovación|renueva|para vender*|vender|cobrar|turrón|cuando toca|cuando vence|
    vencimiento|firmar|navidad|de higos a brevas|de pascuas a ramos|diciembre|una vez al año|cuando hay); (de higos a brevas|de
    pascuas a ramos|si te he visto no me acuerdo|ni están ni se les espera|brillan por su ausencia|brilla por su ausencia|ni
    mu|ni pío|ni fe de vida|ni señales|ni rastro de (nuestro|nuestra|la|el) (gestor*|comercial|ejecutiv*|asesor*)|fantasma el
    comercial); (supe|supimos|me enteré|nos enteramos|enteramos|me entero|enterarnos|enteré|enteró) .. (prensa|periódico|
    linkedin|boletín|un cliente|otro cliente|un tercero|la competencia|foro|redes|casualidad|newsletter|rebot*|por otros|nota
    al pie|por un blog|web); (juraron|juró|aseguró|aseguraron|prometió|garantizó|dio su palabra|dieron su palabra|dijo que sí|
    decía a todo|juraba|vendió|vendieron|pintaron|pintó) .. (que sí|primer*|para|comida|demo|firma|por escrito|reunión|iba*|
    tendría*|hablaba|venía|incluía|estaría|llegaría|todo|oro y el moro|moto|humo|exclusiv*|maravillas); (palabra de (vendedor|
    comercial)|palabra se la llevó|se lo llevó el viento|papel mojado|agua de borrajas|quedó en nada|quedaron en nada|en el
    cajón|sigue en el cajón|en saco roto|a la papelera|borrón y cuenta|donde dije digo|a la hora de la verdad|se hizo el loco|se
    hacen los locos|se hace el loco|se hizo el sueco|hacen los suecos|largas|evasivas|balones fuera|echan balones); (tercer*|
    cuart*|quint*|segund*|sext*|otra|otro|nuev*) (persona|contacto|ejecutiv*|gestor*|comercial|responsable|interlocutor*|account|
    kam|csm|asesor*|cara) .. (año|meses|mes|cuenta|que (lleva|llevaba|nos)|desde|distint*|en lo que va|cada); (cambi*|rot*) ..
    (interlocutor*|contacto|cara|caras|de cartera|comercial|ejecutiv*|asesor*|gestor*|de persona|responsable); (se (fue|
    marchó|jubiló)|dejó la empresa|ya no trabaja|cambió de puesto|de baja maternal) .. (nadie|contacto|rebot*|no|enter*|avis*|
    sustitu*|reempl*); (contacto|gestor*|ejecutiv*|asesor*|comercial|responsable) .. (se (fue|marchó|esfumó|evaporó|jubiló)|ya no
    está|nadie lo sustituy*|de vacaciones|desapar*|se ha ido|de adorno|ni (contesta|responde|aparece|llama)); (no) (sabemos|sé|
    sabríamos|sabría) .. (a quién|quién (es|lleva|nos|llev*)|con quién|quién manda); (quién|a quién) .. (nos lleva|lleva nuestra|
    lleva la cuenta|recurrir|dirigir*|es nuestro|acudir|llamar allí); (nadie|nunca|jamás|ni una vez|ninguno|en dos años|en todo el
    año|en tres años|en un año) .. (venido|visit*|preguntado|preguntó|pregunt*|interes*|vernos|sentado con nosotros|pasado por|
    llamado|llam* para (ver|saber)|pisado|cómo (nos va|estamos|vamos|trabajamos)|acercado|invitad*|conoce* (nuestro|en
    persona)|dado la cara|levantó la mano); (ni) (un|una) (visita|llamada|mensaje|café|correo|felicitación|reunión|gracias) ..
    (año|meses|desde|en (todo|dos)|para); (preguntar|preguntarnos|ver|saber|interesarse) (por)? cómo (nos va|estamos|vamos|
    trabajamos|van las cosas); (somos|sentimos|siento|nos ven como|trata* como) .. (un número|número más|uno más|cliente pequeño|
    pequeños|del montón|cajero automático|segunda (categoría|división|fila)|cenicienta|último* mono*|nadie|la cola|una cuenta
    más|invisibles); (al lado de|frente a|comparado con) los grandes; (sólo|solo) (les|le)? (importa*|interesa*|quieren|piensan en)
    .. (grandes|firma|vender|cobrar|cheque|dinero|venta); (el trato|la atención comercial|todo|el interés|el cariño) .. (cambió|
    acabó|terminó|se enfrió|se esfumó|desapareció) .. (firm*|después|contrato|al día siguiente); (antes|hasta) de (firmar|la firma)
    .. (todo|jamón|flores|sonrisas|amable*|luego|después|llamaban); (después|luego|desde|tras) (de)? (firmar|la firma|que firmamos|
    firmado) .. (nadie|nada|nunca|silencio|desapare*|olvid*|adiós|ni|si te he visto); (reunión|reuniones|revisión|cita|comité|
    llamada|trimestral) .. (cancel*|aplaz*|pospu*|pospon*|reagend*|diapositivas|desfile|catálogo|nunca|sin|nadie|no se|pendiente|
    anul*|power point|acta|con la gestora|del gestor); (reagend*|aplaz*|pospon*|pospu*|anul*) .. (reunión|cita|visita|revisión|
    llamada|tres veces|otra vez|sol de hoy|siempre|última hora); (hasta el sol de hoy|hasta la fecha|hasta hoy y contando);
    (acta|libreta|compromiso*|acuerdo*|notas|lo hablado|lo acordado|pacto|hablado|apretón de manos) .. (quedó*|perdió|olvid*|
    nada|ni|nunca|cumpl*|quedarán|anterior|sin|pendient*|borró|cajón|viento); (quedamos|quedaron|quedó) en (que|vernos|revernos|
    hablar|mandar*|llamar*|volver|enviar*|reunir*|pasar*|traer*); (qué viene|qué va a venir|qué planes|hacia dónde va*|hacia
    dónde|a dónde van|si va a seguir|si iba a seguir|si continúa|qué está previsto|qué habrá|próximo semestre|próximo trimestre|
    a futuro) .. (nadie|no|producto|evasivas|pedí*|pregunt*|largas|silencio|enlace|secreto|dicen|sab*|hoja); (pedí|pedimos|
    pregunté|preguntamos|consejo) .. (planes|qué viene|hoja de ruta|roadmap|futuro|si la línea|si el módulo|calendario de
    novedades|rumbo); (quitaron|retiraron|discontinu*|descontinu*|jubilaron|cerraron|cerraban|eliminaron|mataron) .. (nota al pie|
    sin (avis*|pregunt*|consult*|decir*|una palabra)|boletín|sección|centro de datos|enter*|de un día|módulo); (cambiaron|cambian|
    modificaron) .. (condiciones|reglas|programa de socios|términos|política) .. (mitad|sin|un día|enter*|unilateral*);
    (conejillo* de indias|la beta|caso de éxito|referencia*|nuestro logo|testimonio*) .. (sin|gracias|después|preguntar|nunca|
    usaron|pus*|nada|piden|horas|dimos); (votación|votos|foro de ideas|encuesta|sugerencia*|propuesta*) .. (archiv*|nadie|sin una
    palabra|lee|ignor*|cada año|todos los años|caso|nunca|oídos sordos|papelera|igual); (alguien (la|lo|los|las) lee);
    (webinar*|felicitaciones|boletines|ofertas|newsletter*|publicidad|catálogo|jamón) ... (pregunta|nunca|nada|pero|nadie|de
    nosotros|ni); (a mi jefe|a mí|a la filial|a otro) .. (ofrec*|dij*|prometi*|cont*|vend*) .. (otra|una cosa|otra cosa|tercera|
    lo contrario|distint*); (a uno) .. (a otro); (traspaso|relevo|cambio de cartera|fusión|fusionarse|adquisición|compra de la
    empresa|absorb*) .. (perd*|olvid*|desapare*|nadie|cero|todo|contacto|peor); (presion*|apret*|empuj*|prisa*) .. (firm*|renov*|
    cierre de trimestre|ampli*|contrat*); (colar|endosar|encasquetar|enchufar|meter con calzador|venta cruzada|vendernos la moto|
    vendernos más|vendernos otro|venderme (más|otr*)); (la parte comercial|lo comercial|el área comercial|el vínculo|la relación|
    el trato) .. (no existe|frí*|distante|inexist*|nul*|perd*|enfri*|deterior*|mal*|descuid*); (más|poca|falta|nula|cero)
    (transparen*|cercanía|cercan*|claridad sobre)`,
    decisive: '',
  },
  service_delivery: {
    topic: '',
    complaint: `(vino|vinieron|viene|mandaron|enviaron|trajeron|llegó|llegaron|apareció|se presentó|se presentaron|nos
    pusieron|nos asignaron) .. (sin (herramientas|las|el|los|material|saber|idea|pesas|planos|leer)|junior|becari*|novat*|
    inexpert*|otro|un chico|un chaval|dos horas|tarde|a medias|equivocad*|ninguna sabía|ninguno sabía|aprendiz|a montar|a
    calibrar|a instalar|recién); (dejaron|dejó|quedó|quedaron) .. (cables|colgando|a medias|al revés|sin (probar|terminar|acabar|
    conectar|rematar|limpiar)|torcid*|hecho un|hecha un|patas arriba|agujero*|polvo|escombro*|mal (puest*|instalad*|conectad*|
    hech*)|suelt*|flojo*|descuadrad*); (el|su|sus|los|un|tercer|segundo|cuarto|cada|otro) (consultor|consultora|consultores|
    arquitecto*|analista*|instalador*|montador*|jefe de (obra|proyecto)|técnico que vino|técnicos que|especialista*|operario*|
    perito|contratista*|equipo externo|integrador|partner|implantador*) .. (no|sin|pregunt*|cambi*|google|tard*|nunca|dej*|fue|
    mal*|se fue|lo llev*|día|ponga|aprend*|falt*|sab*|desapar*|meses|repit*|equivoc*); (tercer|cuarto|quinto|segundo)
    (consultor*|técnico|jefe|analista|instalador|equipo|desarrollador); (preguntó|preguntaron|preguntaba*) .. (nuestro propio|
    nuestro negocio|nuestros procesos|a qué nos dedic*|qué hac*|cómo funcionaba*); (pagamos|pagué|contratamos|contraté|
    compramos|encargamos|encargué|pedimos) .. (jornada*|horas|bolsa de horas|día* de|consultor*|especialista*|experto*|desarrollo|
    análisis|auditoría|informe|diseño|curso|formador|migración|campaña|turno|a medida|tablero|traducción|obra|instalación|
    limpieza|mantenimiento|gestionad*|servicio (de|gestionado)|puesta a punto pagada|estudio); (jornada*|bolsa de horas|horas
    contratadas|horas pagadas|doscientas horas|cien horas) .. (se (nos)? va*|pedir accesos|reunion*|gast*|agot*|nada|perdid*|
    tir*|consum*|sin|viaje); (entregaron|entregó|entregan|entrega|entregado*|entregada*|llegó|trajeron|hicieron) .. (otro
    cliente|nombre de otro|de su blog|otra cosa|con (errores|faltas|fallos)|a medias|tarde|torcid*|rot*|roto*|
    sucio|sin (probar|revisar|documentar|comentari*)|equivocad*|fuera de (fecha|plazo)|lo que nadie|que nadie|semanas|meses|mes
    y medio|incomplet*); (informe|documento|estudio|código|desarrollo|entregable*|trabajo|obra|montaje|cableado|instalación|
    diseño|traducción|plano*|guion|textos) .. (nombre de otro|otro cliente|página|tirar*|rehac*|mal|pobre|
    incomplet*|sin (terminar|acabar|comentari*|probar|pis*|revis*)|google|faltas|no (pas*|funciona*|sirv*|recono*|termin*|
    acab*|vale|cumpl*)|medias|chapuc*|a medio|firmad*|de pena|flojo|pegote|hecho un); (hubo que|tuvimos que|tocó|toca|tengo que)
    .. (tirarlo|rehacerlo|hacerlo otra vez|hacerlo (nosotr*|de nuevo)|corregirlo|repasar*|revisar todo|rematar*|repintar|
    terminarlo|acabarlo|andar detrás|estar encima|estar detrás); (andar|estar|ir) (detrás|encima) .. (ell*|técnic*|obra|equipo|
    proyecto|instalador*); (hito|hitos|plazo*|fecha*|entrega*|cronograma|calendario) .. (fuera|retras*|incumpl*|pas*|correr*|
    mov*|aplaz*|tarde|semanas de más|alarg*|estir*|reprogram*); (iba a (durar|ser|estar)|debía estar|tenía que estar|era para|
    estaba para) .. (fin de semana|semanas|días|mes|lunes|junio|marzo|enero|septiembre|navidad) ... (llevamos|vamos|todavía|aún|
    ya|meses|sigue); (a trompicones|a paso de tortuga la obra|con retraso|semanas de más|meses de más|mes y medio de más|
    tarde y mal|mal y tarde|deprisa y corriendo|salir del paso|con prisas|chapucero*|chapucer*|chapuzas|ñapa*|remiendo*|parche
    sobre parche); (nómina|nóminas|contabilidad|impuestos|cobranza|limpieza|vigilancia|campaña*|redes|mantenimiento|outsourcing|
    externaliz*|subcontrat*|catering|transporte|reparto|mudanza|archivo|traducción|digitaliz*) .. (que (nos)? (llevan|gestionan|
    hacen|manejan|limpian|digitalizan)|que llevan ustedes|gestionad*|administrad*|llevan ustedes); (nos|me) (llevan|
    gestionan|administran|limpian|digitalizan|mantienen|tramitan|traducen) .. (nómina*|contab*|redes|campaña*|oficina*|archivo|
    equipo*|cobr*|impuestos|mal|tarde|servidor*); (turno gestionado|servicio gestionado|servicio administrado|guardia contratada|
    monitorización|monitoreo) .. (avis*|nadie|yo|no|tarde|madrugada|tres de la); (el que avisa soy yo|avisamos nosotros|lo
    descubrimos nosotros|lo detectamos nosotros); (camión|camiones|repartidor|mensajero|chofer|pedido|paquete*|palé*|pallet*|
    mercancía|mercadería|envío*|pieza*|repuesto*|material|caja*) .. (equivocad*|rot*|golpead*|tarde|sin (albarán|avisar|firma)|
    otra (sucursal|dirección|puerta)|no lleg*|semanas|faltaban|faltan|incomplet*|mojad*|abiert*|de menos|retras*|aplastad*);
    (visita*|mantenimiento|revisión) .. (no (vin*|se (hizo|present*))|última etiqueta|trimestre|catorce meses|sin hacer|salt*|
    nadie (vino|vin*)|plantón|plantad*); (plantón|nos plantaron|dejaron plantad*|nadie se presentó|no apareció|no aparecieron|no
    se presentó|no se presentaron|volvía en un ratito|no volvió|no volvieron|no han vuelto); (se saltan|se salta|saltaron) .. (planta|
    piso|baño*|turno|sala|punto*|paso*|visita*); (quieren|querían|pretenden|pedían) .. (firma de conformidad|la conformidad|que
    firm*|cobrar el (reproceso|arreglo|cambio)|el acta de cierre|el finiquito); (dieron|dan|dio) por (cerrad*|terminad*|acabad*|
    finalizad*) .. (trabajo|obra|proyecto|fase|encargo|medias|mitad); (cambio*|modific*|ajuste*) .. (presupuesto nuevo|semanas|
    orden de cambio|aparte); (alcance|requisito*|lo acordado|lo pactado|lo contratado|pliego|propuesta) .. (no (reconoc*|coincid*|
    cumpl*|se parec*|entend*)|otra cosa|mitad|cambi*|nadie|distint*|recort*|medias); (trajeron|hicieron|montaron|entregaron) otra
    cosa; (se lo llevaron|lo llevaron|se la llevaron|lo quitaron|lo cambiaron|lo reasignaron) .. (otro cliente|otro proyecto|otra
    cuenta|más grande|mes|mitad); (aprend*|practic*|rod*) .. (con nosotros|a nuestra costa|nuestro dinero|con lo nuestro);
    (le|les) falta (un)? (hervor|tablas|calle|experiencia|oficio|mundo|mili); (precio de maestro|precio de oro|a precio de
    experto|tarifa senior|precio senior); (espantando|enfadando|molestando|llaman a|llama a) .. (gente|clientes que|clientes|
    pacientes|vecinos) .. (ya pag*|pag*|equivoc*|hora*)`,
    decisive: '',
  },
  security_compliance: {
    topic: '',
    complaint: `(ex empleado|exempleado|ex empleada|exempleada|exempleados|ex trabajador*|extrabajador*|becari*|empleado
    que|despedid*|despedimos|el que se fue|la que se fue|antiguo (empleado|socio|gerente)|ex socio|exsocio|proveedor anterior) ..
    (entr*|acced*|clave|sigue*|seguía*|puede*|contraseña|cuenta|usuario|acceso|descarg*|ve|veía|baja); (sigue*|seguía*|siguió|
    siguieron) .. (entrando|con acceso|accediendo|viendo (nuestr*|los|las)|activ* tras|con su clave|con la clave); (dio|dimos|dar)
    de baja .. (entr*|acced*|directorio|acceso*|sigu*); (mismo|misma|única|un solo|una sola) (usuario|clave|contraseña|cuenta|
    login|pin) .. (tod*|compart*|tienda|turno|quién|mostrador|oficina|para); (compart*) .. (usuario|clave|contraseña|cuenta|login|
    pin|enlace); (no se sabe|no sabemos|imposible saber|forma de saber|manera de saber|sin saber|no queda|no queda rastro|no hay
    rastro|sin (dejar)? (huella|rastro|traza)) .. (quién|huella|rastro|constancia|traza|accedió|abrió|hizo qué|vio|entró|borró|
    cambi*|consultó|exportó); quién (abrió|vio|entró|accedió|consultó|exportó|descargó|hizo qué|borró|ve|puede ver|tiene acceso|
    miró|ha visto|entra|mira); (sin dejar) (huella|rastro|traza); (cualquiera|cualquier (vendedor|empleado|usuario|persona|
    becario|operario|recepcionista|compañero|visitante|cajer*)|todo el mundo|todos|hasta (el|la|los) (becari*|limpia*|portero|
    comercial*|conserje)) .. (puede* (ver|descarg*|entrar|leer|abrir|baj*|borr*|cambi*)|ve|ven|lee|leen|abre|abren|entra|entran|
    que pase|que (lo|la)? (tenga|reciba)|con el enlace|ve los sueldos|acced*|descarg*|vieron|sueldos|nómina*); (vieron|ven|ve|veía*|
    leyó|leía|vio|viendo|abrir|abrí|aparec*|salían|salen|estaban|están|salió) .. (sueldos|nóminas|nómina|salarios|expediente* de
    otr*|datos de otr*|ficha* de otr*|cuentas bancarias|historia* clínica*|documentos de otr*|ventas de otr*|los de otr*|de otra
    (empresa|compañía|sucursal|clínica|familia|persona)|de otro (paciente|cliente|vecino|alumno|inquilino|contribuyente|
    usuario|colegio|asegurado)|dni|pasaporte*|diagnóstic*|facturas de otr*|tarjetas de otr*); (código|número|identificador|id) de
    otr* .. (url|dirección|ves|ve|entra*|sale*|enlace); (url|dirección pública|enlace público|enlaces públicos|índice de google|
    indexad*|en abierto|a la vista|al descubierto|en texto plano|texto claro|sin candado|sin https|http a secas|sin cifrar|sin
    encriptar|sin proteger|sin contraseña|sin clave|sin tapar|a pecho descubierto); (enlace|link|enlaces|vínculo) .. (caduca*|
    expir*|cualquiera|reenvi*|públic*|sin contraseña|para siempre|lo abre|abre cualquiera); (clave|claves|contraseña*|pin|
    password*) .. (correo|texto|por (chat|teléfono|whatsapp|email|mail)|papel|post it*|sabe*|débil*|corta*|1234|123456|nunca
    caduc*|en claro|fija|fábrica|no caduc*|de todos|de siempre|guardad*|sueltas|rota*|piden|pidió|pidieron); (segundo factor|doble
    verificación|verificación en dos|dos pasos|huella digital|biometr*|huella|reconocimiento facial|directorio activo|inicio de
    sesión (único|corporativo)|entra id|okta|azure ad|saml|ldap|vpn|lista blanca|ip fija|rango de ip*|gestor de contraseñas);
    (sesión|sesiones) .. (abiert*|no (caduc*|expir*|se cierra)|para siempre|mostrador|horas después|activ*); (cuestionario*|
    formulario|checklist|dossier|hoja) .. (proveedor*|seguridad|riesgo*|homologación|cumplimiento|ciberseguridad|diligencia);
    (homologa*|due diligence|evaluación de (proveedor*|impacto)|análisis de riesgos|evaluación de riesgos|eipd|comité de riesgos|
    ciberriesgo*|ciberseguro*|ciberseguridad|ciso|dpo|delegad* de protección|delegado de privacidad|responsable de privacidad|
    oficial de cumplimiento|área de riesgos|directora de riesgos|director de riesgos|cumplimiento|compliance); (pentest|test de
    intrusión|test de penetración|prueba* de intrusión|pruebas de penetración|hacking ético|informe soc|soc 2|iso|ens|pci|hipaa|
    esquema nacional|certificado vigente|sello|nis2|dora|sox|fda); (auditor*|inspección|inspector*|inspect*|sanidad|hacienda|
    notari*|juez|jueza|fiscal*) .. (hallazgo|no conformidad|pregunt*|pid*|exig*|señal*|observ*|obje*|reproch*|suspend*|tachó|
    registro*|evidencia*|cruz|rojo|rechaz*|tir*|llev*); (virginia|irlanda|ohio|singapur|fuera de europa|fuera de la unión|fuera del
    país|otro país|terceros países|en china|en rusia|en india|en estados unidos|nube americana|servidores de|país vetad*|en qué
    país|dónde (viven|están|acaban|duermen|residen|van a parar|alojan|guardan)); (respaldo*|copia*|backup*|volcado*|
    fichero*|archivo*|disco*|portátil|usb|pendrive|expediente*) .. (virginia|país|fuera de|taxi|perd*|robad*|olvid*|sin cifrar|
    sin clave|viaj*|correo personal|wetransfer|drive personal|en claro|tren|extravi*|públic*|abiert*); (subcontrat*|subencargad*|
    subprocesador*|subprocesador*|terceros|otra empresa|un tercero|tercera parte) .. (lista|no sale|alojamiento|dat*|sin (avis*|
    decir*|consent*)|país|trat*|proces*|aloj*|ced*|vend*); (contrato de encargado|encargado (de|del) tratamiento|acuerdo de
    tratamiento|anexo de datos|dpa|cláusulas tipo|confidencialidad|nda); (suprim*|elimin*|olvid*|purg*|destru*) .. (cinco
    años|datos de|expediente*|histór*|alumn*|ex client*|baja|derecho|ley|copias|ficha*|definitiv*|soci*); (derecho) (de|al)
    (supresión|olvido|acceso|rectificación|oposición|portabilidad); (conservan|guardan|retienen|almacenan|mantienen) .. (dni|
    copia*|tarjeta*|huella*|datos|pasaporte*|foto*|años|para siempre|fecha de caducidad|sin (fecha|plazo|límite)|de más|
    grabacion*|biométric*); (correo*|mensaje*|sms|llamada*) .. (su logo|falso*|fals*|pidiendo claves|haciéndose pasar|suplant*|
    estafa|picaron|picó|timo|phishing|fraudulent*); (haciéndose pasar|hizo pasar|se hicieron pasar|suplant*|picaron|picó en el
    anzuelo|cayeron en el timo|se colaron|se coló|nos entraron|entraron en (la|nuestra|mi)|entraron a (la|nuestra|mi)|
    intrus*|pirat*|ransom*|secuestr*|rescate en bitcoin*|dark web|troyano|malware|virus); (brecha|incidente|fuga|robo|filtr*|
    vulnerab*|agujero|parche crítico|día cero|cve) .. (enter*|contaron|comunic*|tard*|días|renglones|semanas|prensa|sin|nadie|
    después|parche*|meses|ocult*|callad*|public*); (entren*|aliment*|adiestr*) .. (ia|modelo*|nuestros|con (nuestr*|mis|los|
    ellos)|algoritmo|inteligencia); (ia|inteligencia artificial|robot de ia|asistente|copiloto) .. (lee|leyó|resumió|mostr*|otro
    usuario|contrato*|entren*|confidenc*|datos|expediente*|cont*); (permiso*|rol|roles|perfil*|privilegio*) .. (abiert*|todo
    abierto|de más|administrador|excesiv*|sueldos|becari*|cerrando|por defecto|heredad*|saltan|ver todo); (administrador|admin) ..
    (cambi*|borr*|ver|huella|todo|rastro|sin); (entorno de (pruebas|demostración|demo)|demo|preproducción|pruebas) .. (datos
    reales|pacientes|clientes reales|reales|de verdad); (pide permiso|pide acceso|exige permiso*|permisos) .. (leer|todas las|
    cámara|contactos|micrófono|ubicación|agenda); (puede|pueden|podrían|podría) ver lo (nuestro|mío|de todos|de otros); (gestor|
    política) de privacidad; (foto*|imágen*|vídeo*|grabacion*) .. (niñ*|menores|alumn*|pacientes|guardería) .. (públic*|sal*|
    ve*|abiert*|consent*|cualquier*|dirección|internet)`,
    decisive: '',
  },
};
