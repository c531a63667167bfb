import { SPANISH_SPEECH_DEALINGS } from './es-speech-dealings';
import { SPANISH_SPEECH_PRODUCT } from './es-speech-product';
import { SPANISH_STORIES_DEALINGS } from './es-stories-dealings';
import { SPANISH_STORIES_PRODUCT } from './es-stories-product';
import { joinReasons } from './join-reasons';
import type { Lexicon } from './lexicon';

/** Spanish. */
export const SPANISH: Lexicon = {
  language: 'es',
  speech: joinReasons(
    { ...SPANISH_SPEECH_DEALINGS, ...SPANISH_SPEECH_PRODUCT },
    { ...SPANISH_STORIES_DEALINGS, ...SPANISH_STORIES_PRODUCT },
  ),
  grammar: {
    tells: `el; la; los; las; de; del; y; es; un; una; en; no; que; con; para; por; se; nos; muy; pero; más; su; sus;
      lo; al; son; está; están; hay; nuestro; nuestra; nuestros; ha; han; hemos; todo; ya; como; cuando; desde; sin;
      nada; nadie; nunca; tiene; tenemos; fue; ni; hace; siempre; otra; vez; me; le; esta; este; mal`,
    negators: 'no; nunca; jamás; sin; ningún; ninguna; ninguno; nadie; nada; ni; tampoco; apenas',
    stops: 'porque; cuando; y; que; si; pero; sino; pues; nosotros; yo; ellos; ustedes; hasta; solo; sólo; solamente',
    and: 'y; e; además',
    contrast: `pero; sin embargo; aunque; lamentablemente; desafortunadamente; por desgracia; sino; no obstante;
      salvo; excepto; en cambio; lástima que?; aparte de; mientras; desgraciadamente; a pesar de; eso sí; nada más que; lo malo; ahora bien; solo que; sólo que; menos que; lástima; excepto que; la pega`,
    concession: 'aunque; a pesar de; pese a; si bien; aun cuando',
    focus: `sobre todo; principalmente; especialmente; en especial; porque; realmente; ante todo;
      (mayor|principal|gran) (problema|queja|inconveniente); lo que (molesta|falla|falta); lo que (más|duele|enfada|pesa|cuenta|no aguanto|frena|preocupa|mata|no entiendo|de verdad|realmente|me|nos); lo (peor|grave|malo|preocupante|molesto|triste); el (problema|motivo|tema) (es|real|está); mi queja; mi problema; me quejo de; más que (el|la|los); encima; punto (débil|negro|flojo)`,
    strongFocus: `(único|única|verdadero|verdadera|real) (motivo|razón|problema|queja|pega|inconveniente);
      (motivo|razón|problema) (real|principal|verdadero); principal (motivo|razón);
      (solo|sólo|solamente|únicamente) (porque|por|debido);
      (motivo|razón) de (mi|nuestra|la|esta) (nota|puntuación|calificación|valoración); lo único (malo|que falla)?; el (motivo|problema) (real|es); la razón (es|real|de); (es|fue) lo que (me|nos|más); por eso (la|el|mi|esta) (nota|puntaje|puntuación); único (pero|defecto|fallo|punto); en definitiva; inaceptable es; determinante; decisivo`,
    praise: `bueno; buena; buenos; buenas; buen; bien; excelente*; genial*; perfecto; perfecta; contento; contenta;
      contentos; satisfecho*; satisfecha; amable*; rápido; rápida; rápidos; fácil; fáciles; intuitivo; intuitiva;
      fiable*; confiable*; estable; útil; útiles; eficaz; competente*; mejor*; encanta*; gusta; funciona bien;
      estupendo*; fantástico*; increíble*; profesional*; recomiendo; agradable*; maravilloso*; correcto; eficiente*`,
    blame: `mal; malo; mala; malos; malas; pésimo*; pésima*; horrible*; terrible*; fatal; deficiente*; insuficiente*;
      decepcion*; frustrante*; inaceptable*; problema*; lento; lenta; lentos; lentas; tarde; retraso*; falta; faltan;
      demasiado*; demasiada*; difícil*; complicado*; complicada*; anticuado*; anticuada*; injusto*; rígido*;
      incompetente*; ignorado*; ignorados; inútil*; pobre*; peor; desastre; incorrecto*; incorrecta*; largo; larga;
      poco; poca; nulo; nula; preocupa*; caótico*; caótica; obsoleto*; confuso; confusa; escaso; escasa`,
    unreal: `sería; serían; podría; debería; estaría; era; antes; ojalá; quisiera*; gustaría; esperaba*; lejos; vez;
      menos; más; tan; muy poco`,
    clears: `ningún problema con; nada (en contra|que objetar|malo);
      no (es|era|fue) (el|un) (problema|motivo|inconveniente);
      no (tengo|tenemos|hay|hubo|hemos tenido) (problemas|quejas|ningún problema) (con|de); no por; nada que ver;
      no (me|nos) molesta; (ha|han) mejorado; (resuelto|solucionado) (rápido|rápidamente); me da igual; lo aguanto; se aguanta; es secundario; es lo de menos; lo de menos; no me importa; lo acepto; con eso puedo vivir; se perdona; lo perdono; (es|son) normal; ya contábamos con; no tengo queja; no es que; no es cuestión de; no digo que; no me quejo (de|del); se podía negociar; eso (ya)? lo sabíamos; (todos|todo el mundo) (tiene|tienen); sin problema; (llámenme|llámeme|contáctenme|contácteme|llamadme|contactadme|escríbanme); que (me|nos) (llamen|contacten|contacte|llame); (por favor|favor) .. (llam*|contact*|comun*); quiero que me llamen`,
    clearsNext: 'no (es|era|fue|son|eran) (por|tanto)? (el|la|los|las|su|sus|vuestro|vuestra)',
    tails: 'que; lo; en; sino; realmente; mismo; misma',
    ignore: `por favor; buenos días; buenas tardes; más bien; o bien; si bien; en cuenta; por cuenta; a precio;
      mejor que`,
  },
  reasons: {
    billing_pricing: {
      topic: `precio*; coste*; costo; costos; tarifa*; factura; facturas; facturación; facturado; suscripción;
        licencia*; pago; pagos; cobro*; cargo*; reembolso*; descuento*; renovación; presupuesto; plan; planes; cuota*`,
      complaint: `caro; cara; caros; caras; carísimo; costoso; costosa;
        (precio*|coste*|costo*|tarifa*) .. (alto*|alta*|elevado*|elevada*|excesivo*|excesiva*|subi*|aument*|abusivo*|
        duplic*);
        (cobro*|cobran|cobraron|cobrado|cargo*) .. (inesperado*|indebido*|doble|dos veces|extra|de más|adicional*|
        erróneo*|oculto*); (cargo*|coste*|costo*|gasto*) (ocultos|adicionales|inesperados|extra);
        (error*|errores|problema*) .. (factura*|facturación);
        factura* .. (incorrecta*|errónea*|mal|equivocada*|incomprensible*); doble (cobro|cargo);
        (nos|me|nos han) (cobraron|cobran|cobrado); (renovó|renovación|renovado) automátic*;
        (no)? reembols* .. (nunca|no|llegó); estafa; no .. (pagarlo|permitirnos|permitirlo); pagar más`,
      decisive: `(subida*|aumento*|incremento*|alza) .. (precio*|tarifa*|coste*|costo*);
        (demasiado|muy|tan|excesivamente) (caro|cara|caros|costoso|costosa);
        (subieron|subido|aumentaron|suben) .. (precio*|tarifa*|cuota);
        (solo|sólo|solamente) (en|con|disponible en) .. (plan|versión|paquete|edición);
        pagar (extra|aparte|adicional); (precio*) .. (alto*|elevado*)`,
    },
    product_gap: {
      topic: `función; funciones; funcionalidad*; característica*; integración; integraciones; exporta*; exportación;
        informe; informes; reporte; reportes; personaliza*; app móvil; aplicación móvil; api; automatiza*; conector*;
        filtro*; panel; paneles; plantilla*`,
      complaint: `(falta|faltan|carece|carecen|hace falta|echo de menos|echamos de menos) .. (función*|funciones|
        funcionalidad*|característica*|opciones|opción|integración|integraciones|herramienta*|informes|api|
        flexibilidad);
        no (se puede*|permite|hay forma de|es posible|podemos|puedo|deja) .. (exportar|importar|personalizar|filtrar|
        integrar|conectar|configurar|editar|automatizar|crear|agregar|añadir|compartir|programar);
        no (tiene|tienen|incluye|ofrece|soporta|admite|cuenta con|dispone); no se integra*; no permite*;
        falta (la|el|un|una);
        (sin|ninguna) (integración|integraciones|api|app|aplicación|opción|opciones|versión móvil);
        sería (bueno|útil|ideal|genial|bien|deseable|interesante); (gustaría|quisiera*) .. (poder|tener|ver|que);
        limitado; limitada; limitados; limitadas; (muy|demasiado) (básico|básica|limitado|limitada|simple);
        poca* (opciones|funciones|flexibilidad|personalización|integraciones);
        pocas (opciones|funciones|integraciones); incompleto; incompleta;
        más (opciones|funciones|integraciones|flexibilidad)`,
      decisive: `(falta|faltan|carece de) .. (funciones|funcionalidad*|característica*|integración|integraciones);
        no se integra; no (hay|tiene|existe) (integración|api|app|aplicación|exportación);
        (funciones|funcionalidades|características) .. (faltan|faltantes|básicas|ausentes)`,
    },
    reliability_performance: {
      topic: `error; errores; fallo; fallos; falla; fallas; bug; bugs; rendimiento; estabilidad; velocidad;
        sincroniza*; carga; servidor*; actualización; actualizaciones; disponibilidad; caída; caídas; conexión;
        notificaciones`,
      complaint: `lento; lenta; lentos; lentas; lentitud;
        (se)? (cae|caen|cuelga|cuelgan|bloquea|congela|traba|cierra solo); caído; caída; caídas;
        (fallo|fallos|falla|fallas|fallan|fallando); errores;
        no (funciona*|carga*|abre|sincroniza*|responde el|anda|va bien|guarda);
        (funciona|va) (mal|fatal|lento|cuando quiere); dejó de funcionar; inestable*;
        (perdimos|perdido|pierde|pérdida) .. (datos|información|trabajo);
        (datos|resultados|cifras|informes|cálculos) .. (incorrectos|incorrectas|erróneos|erróneas|mal);
        tarda* .. (mucho|cargar|abrir|minutos|horas|siglos|demasiado); interrupcion*; cortes; indisponib*;
        fuera de servicio; poco (fiable|confiable|estable); no es (fiable|confiable|estable); se desconecta;
        mensaje* de error; bugs`,
      decisive: `(muchos|muchas|demasiados|demasiadas|constantes|continuos|continuas|frecuentes|siempre|mismos)
        (errores|fallos|fallas|caídas|bugs|problemas técnicos);
        (sistema|plataforma|aplicación|app|herramienta|software|programa|servidor) .. (cae|caen|lento|lenta|falla|
        cuelga|bloquea|caído|caída|inestable|congela|funciona); (perdimos|pérdida de|perdido) .. datos;
        (error|fallo|bug) .. (persiste|sigue|otra vez|sin corregir|sin solucionar)`,
    },
    usability: {
      topic: `interfaz; interfaces; usabilidad; navegación; navegar; menú; menús; diseño; experiencia de usuario;
        pantalla; pantallas; manejo; botón; botones; curva de aprendizaje; ui; ux`,
      complaint: `(difícil*|complicado|complicada|complejo|compleja|incómodo) (de|para) (usar|utilizar|manejar|
        entender|navegar|encontrar|aprender|configurar);
        (poco|no es|nada|no muy|no resulta) (muy|nada)? (intuitivo|intuitiva|amigable|claro|clara|práctico|ergonómic*|
        usable); demasiados (clics|pasos|menús|clicks|botones|opciones); confuso; confusa; complicado; complicada;
        complejo; compleja; engorroso; engorrosa; tedioso; tediosa; anticuado; anticuada;
        (interfaz|diseño) .. (anticuad*|obsolet*|fea|feo|vieja|viejo|antigu*); sobrecargad*;
        no (se)? encuentr* (nada|las|los|lo); enredad*; curva de aprendizaje; poco amigable; farragos*; laberinto;
        clics`,
      decisive: `(difícil*|complicado|complicada) (de|para) (usar|utilizar|manejar|navegar);
        (poco|nada|no es) (muy)? (intuitivo|intuitiva|amigable);
        interfaz .. (confusa|complicada|compleja|horrible|mala|pésima|recargada); demasiados (clics|pasos)`,
    },
    onboarding_implementation: {
      topic: `implementación; implantación; formación; capacitación; capacitaciones; entrenamiento; puesta en marcha;
        onboarding; incorporación; configuración inicial; arranque; despliegue; documentación; manual; manuales;
        inducción; tutoriales; lanzamiento`,
      complaint: `(poca|sin|falta de|faltó|falta|nula|escasa|no hubo|mala|insuficiente|ninguna) (de)? (formación|
        capacitación|documentación|guía|entrenamiento|acompañamiento|inducción) inicial?;
        (formación|capacitación|documentación) .. (insuficiente|escasa|mala|nula|pobre|inexistente|deficiente);
        (nadie|nunca) .. (explicó|enseñó|capacitó|formó|guió|formaron|explicaron|capacitaron);
        (tardó|tardamos|tardaron|llevó|tomó|demoró) .. (meses|semanas|mucho) (en|para|hasta)?;
        (meses|semanas) (para|hasta) (arrancar|empezar|implementar|que|poder|estar|poner);
        todavía no .. (operativo*|implementado|funcionando|en marcha); (nos)? dejaron (solos|solas);
        por nuestra cuenta`,
      decisive: `(mala|lenta|pésima|larga|caótica|deficiente) (implementación|implantación|puesta en marcha|
        capacitación|formación|incorporación);
        (implementación|implantación|puesta en marcha|onboarding|capacitación|formación|despliegue|configuración
        inicial) .. (lent*|mal|mala|caótic*|retras*|pésim*|larg*|meses|desastre|complicad*|eterna|deficiente|demor*|
        insuficiente)`,
    },
    support_experience: {
      topic: `soporte; atención al cliente; servicio al cliente; ticket; tickets; servicio técnico; ayuda; asistencia;
        agente; agentes; respuesta; respuestas; mesa de ayuda; chat; atención; incidencia; incidencias;
        línea telefónica`,
      complaint: `(sin|no hay|ninguna|nunca hay|no tuve|no tuvimos|no recibí|no recibimos|no obtuve) (una)?
        respuesta*; nadie .. (responde*|contesta*|ayuda*|atiende*|resuelve*|llama*|soluciona*);
        no (me|nos)? (responde*|contesta*|atiende*|resuelve*|ayuda*|soluciona*|devuelve*);
        (nunca) (me|nos)? (responde*|contesta*|llama*|atiende*|ayuda*|resuelve*);
        (tarda*|demora*) .. (responder|contestar|respuesta|resolver|atender|días|semanas);
        tiempo* de (respuesta|espera|resolución); (esperar|esperando|espera) .. (días|semanas|horas|respuesta|mucho);
        (de un)? (departamento|lado|agente) (a|para) (otro);
        respuestas (genéricas|automáticas|prefabricadas|enlatadas); grosero*; maleducado*; insistir; reclamar varias;
        inalcanzable; imposible (contactar|hablar|comunicarse); mal trato; sin solución;
        cerraron .. (ticket|caso|incidencia)`,
      decisive: `(soporte|atención al cliente|servicio al cliente|servicio técnico|atención|asistencia) .. (lent*|
        mal*|pésim*|inexistente|deficiente*|nul*|horrible|tarda*|incompetente|desastre|inútil|fatal);
        (soporte|atención al cliente|servicio al cliente|servicio técnico|atención|asistencia) .. (no|nunca|nadie|
        jamás) .. (responde*|contesta*|resuelve*|ayuda*|soluciona*|atiende*);
        (mal|mala|pésimo|pésima|lento|lenta|horrible|nulo|nula|deficiente) (soporte|atención|servicio al cliente|
        asistencia|servicio técnico);
        (ticket*|incidencia*|caso*) .. (abierto*|abierta*|sin|ignorad*|cerrad*|semanas|días|nadie)`,
    },
    account_management: {
      topic: `gestor de cuenta*; gerente de cuenta*; ejecutivo de cuenta*; comercial; comerciales; vendedor*;
        vendedores; ventas; comunicación; seguimiento; hoja de ruta; roadmap; transparencia; relación; interlocutor;
        persona de contacto; account manager*; csm; asesor comercial`,
      complaint: `(sin|falta de|falta|poca|mala|nula|no hay|no tenemos|ningún|escasa) (de)? (comunicación|seguimiento|
        transparencia|contacto|interlocutor|acompañamiento|noticias);
        (comunicación) .. (mala|pésima|escasa|nula|deficiente);
        (prometieron|prometió|prometido*|prometida*|promesa*|prometen); promesas .. (incumplidas|cumplid*|no|vacías);
        incumpl*; (nunca|no|nadie) .. (informa*|avisa*|consulta*|escucha*|visita*|contacta*);
        (solo|sólo) .. (llaman|contactan|escriben|aparecen) .. (vender|renovar|cobrar|cuando|para);
        (sentimos|siento) .. (abandonad*|ignorad*|solos|olvidad*);
        (cambian|cambio*|cambió|cambiaron) .. (gestor|contacto|ejecutivo|comercial|gerente|interlocutor); abandonados;
        nos ignoran`,
      decisive: `(comercial|comerciales|vendedor*|vendedores|ventas) .. (prometi*|prometió|mintió|mintieron|engañ*|
        promet*); (prometieron|prometido*|prometió|promesas) .. (ventas|comercial|vendedor*|venta|cumpl*|demo);
        (sin|nada|silencio|ninguna|no) .. (hoja de ruta|roadmap);
        (gestor|gerente|ejecutivo) de cuenta* .. (no|nunca|jamás|cambi*|incompetente|ausente|desapareci*|ignora*);
        no tenemos seguimiento; (sin|no tenemos) (un)? (gestor|interlocutor|contacto|ejecutivo)`,
    },
    service_delivery: {
      topic: `consultor*; consultores; consultoría; proyecto*; entrega*; entregable*; técnico que; instalación;
        instalador*; servicios profesionales; prestación; contratista*; obra; plazo*; cronograma`,
      complaint: `(entregado*|entregaron|entrega|llegó|terminado) .. (tarde|retraso|incomplet*|mal|fuera de plazo);
        (retraso*|demora*|atraso*) .. (entrega*|proyecto*);
        (plazo*|fecha*|cronograma|hitos) .. (no|incumplid*|nunca|retras*);
        no .. (cumplieron|cumplen|cumplió) .. (plazo*|fecha*|cronograma|alcance|contratado);
        (trabajo|instalación|entregables) .. (mal|deficiente|mala calidad|chapuza|incomplet*|rehacer); mal hecho;
        chapuza; mala calidad (del trabajo|de la entrega)?; sin preparación; (no)? se presentó; rehacer; sobrecoste*;
        fuera de presupuesto; alcance .. (no|cambi*)`,
      decisive: `(consultor|consultores|técnicos|instalador*|equipo de proyecto) .. (sin|no|incompetente*|junior|
        inexpert*|preparad*|tarde|mal|nunca|cambi*);
        (proyecto|entrega*|entregables) .. (tarde|retras*|atras*|mal|fracas*|desastre|incomplet*|demor*|fuera de);
        (implementación|instalación|capacitación|consultoría|migración|servicio) (pagada|contratada|pagado|contratado)`,
    },
    security_compliance: {
      topic: `seguridad; privacidad; cumplimiento; normativa; rgpd; lopd; protección de datos; datos personales;
        cifrado; encripta*; certificación; certificaciones; auditoría*; contraseña*; autenticación; sso; mfa; 2fa;
        permisos; accesos; confidencialidad; iso 27001`,
      complaint: `(problema*|fallo*|falla*|brecha*|riesgo*|incidente*|dudas|preocupación|agujero*|vulnerabilidad*) ..
        (seguridad|privacidad|datos|cumplimiento);
        (no|incumple*|sin) .. (cumple*|rgpd|lopd|normativa|cifrado|certificación|autenticación|protección de datos);
        (filtración|fuga*|robo|brecha) .. (datos|información); (preocupa*|inquieta*) .. (seguridad|privacidad|datos);
        acceso* no autorizado*;
        (datos|información) .. (expuest*|filtrad*|visibles|almacen*|alojad*|compartid*|públicos); insegur*; hacke*;
        no (hay|tiene) (sso|mfa|2fa|doble|autenticación|cifrado)`,
      decisive: `(problema*|brecha*|fallo*|falla*|incidente*|agujero*|vulnerabilidad*) de seguridad;
        (filtración|fuga*|brecha*) de (datos|información); incumple* .. (rgpd|protección de datos|normativa|lopd);
        no cumple* .. (rgpd|protección|normativa|lopd); datos personales .. (expuest*|filtrad*|compartid*|visibles);
        acceso* no autorizado*`,
    },
    competitor_value: {
      topic: `competencia; competidor*; competidores; alternativa*; valor; retorno; roi; relación calidad precio;
        calidad precio; otras (herramientas|soluciones|opciones|plataformas|empresas);
        otros (proveedores|programas|sistemas|productos); beneficio*`,
      complaint: `(no|poco|sin|ningún|escaso|nulo) .. (valor|retorno|roi|beneficio*|provecho|utilidad);
        no (vale|merece) la pena; no lo vale;
        (competencia|competidores|alternativas|otros|otras) .. (mejor*|más|superior*|barat*|avanzad*|ventaja);
        hay (mejores|otras|opciones) (opciones|alternativas|mejores|más baratas);
        (mejores|más baratas) (alternativas|opciones|herramientas|soluciones);
        (pérdida|desperdicio) de (tiempo|dinero);
        (casi no|apenas|ya no|poco) .. (usamos|utilizamos|usa|uso|necesitamos); no (nos)? (aporta*|sirve|ayuda a);
        comparado con; en comparación; nada especial; (no) rentable`,
      decisive: `(competencia|competidores|otras herramientas|otros proveedores) .. (mejor*|más|superior*|barat*);
        no aporta*; (no vale|no merece) la pena; (relación)? calidad precio; (sin|no vemos|ningún) retorno;
        hay mejores (opciones|alternativas)`,
    },
  },
};
