import type { LexiconReasons } from './lexicon';

/** Spanish as people speak it, on both sides of the ocean: what they say when they do not name the subject. Reasons of dealing with us. */
export const SPANISH_SPEECH_DEALINGS = {
  billing_pricing: {
    topic: `dinero; plata; lana; euros; euro; dólares; usd; pesos; soles; importe*; monto; facturan; cobran; cobrar;
        cobrando; cobraron; mensualidad*; mensual; anual; anualidad; aumento; subida; alza; incremento; renovación
        automática; permanencia; cláusula; letra chica; letra pequeña; penalización; recargo*; sobrecosto*;
        sobrecoste*; complemento*; adicional; por (usuario|mes|asiento|licencia|cabeza|puesto|usuario y mes); nota de
        crédito; devolución del dinero; iva; impuesto*; retención; contabilidad; presupuesto; presupuestos; rebaja;
        tarifas; mora; saldo; tarjeta; transferencia; enterprise; premium; plan superior; cotización; inflación; ipc;
        tipo de cambio`,
    complaint: `(precio*|tarifa*|cuota*|coste*|costo*|licencia*|mensualidad|suscripción|plan|factura) ..
        (alto*|alta*|elevad*|excesiv*|abusiv*|dispar*|subi*|sube*|aument*|duplic*|triplic*|increment*|exager*|desorbitad*|carísim*|caro*|cara*|injustificad*|impagable*|prohibitiv*|por
        las nubes|poco clar*|confus*|opac*|ridícul*|de locos);
        (subi*|suben|sube|aument*|increment*|encarec*|dupli*|tripli*) ..
        (precio*|tarifa*|cuota*|coste*|costo*|licencia*|por ciento|de _ a|sin avisar|sin aviso|sin explicación|cada
        año|todos los años|renovación|mensualidad|suscripción); (cuesta|cuestan|costó|costando|sale|salen|salió) ..
        (caro|cara|caros|más|demasiado|mucho|un ojo|una fortuna|un dineral|el doble|un pastón|un riñón); (un
        dineral|una fortuna|un pastón|un ojo de la cara|un riñón|un robo|atraco|abuso|abusivo|tomadura de
        pelo|saqueo|sablazo|vaca lechera|sacacuartos|nos exprimen|exprimir); prohibitivo; impagable; desorbitado;
        (cobr*|factur*|carg*|pag*) .. (aparte|extra|de más|adicional*|doble|dos veces|dos meses|duplicad*|de
        nuevo|otra vez|por todo|por cada|hasta por|mal|error*|indebid*|sin
        (avisar|autorización|usar|razón|motivo)|aunque|fantasma*|no usamos|no utilizamos|dimos de baja|cancel*|que no
        (usamos|utilizamos|corresponde)); (factura*|facturación|recibo*|cobro*|cargo*) ..
        (mal|error*|erróne*|equivocad*|duplicad*|incorrect*|no (coincid*|cuadra*|correspond*|se entiend*|llega*|es
        nuestr*|entiend*)|ilegible*|incomprensible*|tard*|indebid*|sorpresa*|inesperad*|no reconoc*|rara*|nadie
        entiende|confus*|doble); (nadie|imposible|difícil|no) .. (entiend*|entender|descifra*|explica*) ..
        (factura*|cobro*|recibo*|prorrateo*|cargo*); (reembolso|reintegro|devolución|devolver|devuelv*|nota de
        crédito|abono) .. (dinero|no|nunca|sigue*|espera*|meses|pendiente|promet*|desde|jamás|niega*|negaron|semanas);
        (quiero|devuelv*|devolver|recuperar) .. (mi|nuestro|el)? dinero; (renov*) .. (automátic*|sin
        (avisar|aviso|consultar|permiso)|solo|sola|24 meses|12 meses|escondid*); (permanencia|contrato|cláusula|letra)
        .. (forzos*|obligator*|abusiv*|años|rígid*|chica|pequeña|penaliz*|larg*|atad*|meses);
        (atados|amarrados|cautivos|obligados) .. (contrato|años|permanencia|meses|pagar);
        (descuento*|rebaja|bonificación|promoción) .. (desapare*|quitaron|quitado|retir*|elimin*|no
        (respet*|aplic*|hay|dan)|ya no|perdimos|venció|nunca aplic*); (no cabe|no entra|supera|excede|se
        sale|fuera|rebasa|no alcanza|sin) .. (presupuesto); (no|ya no|difícil|imposible) ..
        (pagar|pagarlo|permitirnos|permitirnoslo|costear|asumir|justificar|asumible|rentable seguir pagando);
        (inasumible|insostenible|inviable); (antes|antiguamente) .. (gratis|incluid*|era gratis|venía incluid*|sin
        costo|sin coste); (ahora|de repente) .. (se paga|cobran|de pago|es de pago|premium|cuesta); (de pago|pago
        aparte|costo extra|coste extra|costo adicional|coste adicional|cargo extra); (mínimo|mínima) ..
        (usuarios|licencias|asientos); (usuarios|licencias|asientos|módulos) .. (no usamos|sin
        usar|inactiv*|fantasma*|dados de baja|que no existen|de más|pagamos|cobran); para (una|un) (pyme|empresa
        pequeña|negocio pequeño|pequeña empresa|empresa chica|negocio|empresa de);
        (comisión|comisiones|recargo|sobrecosto|sobrecoste|gastos) .. (oculto*|abusiv*|alt*|por
        transacción|escondid*|sorpresa|mora|extra|inesperad*|no avis*)`,
    decisive: `(solo|sólo|únicamente|solamente) .. (plan|versión|paquete|edición|módulo|licencia) ..
        (enterprise|premium|superior|pro|caro*|más caro*|avanzad*|empresarial|pago);
        (pasar|subir|cambiar|contratar|migrar|mejorar) (al|a|el|un|de) .. (plan|paquete|enterprise|premium|versión
        superior); (es|sería|motivo|problema|cuestión|tema) .. (el|del|de)
        (precio|dinero|costo|coste|costos|presupuesto); (muy|demasiado|tan|bastante|algo|un
        poco|excesivamente|carísimo|súper|más|pelín|realmente) (caro|cara|caros|caras|costoso|costosa|elevado*);
        (precio*|tarifa*|costo*|coste*) (muy|demasiado|tan|bastante|excesivamente|son|es|está*)?
        (alto*|alta*|elevad*|excesiv*|abusiv*|caro*|por las nubes); (factura|facturas|facturación) ..
        (mal|error*|incorrect*|erróne*|duplicad*); (cobro|cobros|cargo|cargos) .. (indebid*|duplicad*|doble*|no
        autoriz*|inesperad*|sorpresa|erróne*)`,
  },
  support_experience: {
    topic: `soporte; atención; atención al cliente; servicio al cliente; servicio técnico; mesa de ayuda; ayuda;
        asistencia; ticket*; tickets; caso*; incidencia abierta; consulta*; solicitud*; reclamo*; reporte de;
        respuesta*; responder; contestan; llamada*; chat; chatbot; bot; robot; agente*; asesor de soporte; técnico de
        soporte; operador*; nivel (1|2|uno|dos); escalamiento; escalado; seguimiento de (casos|tickets); horario*;
        tiempo de (respuesta|espera|atención|resolución); whatsapp de soporte; primera línea; mesa`,
    complaint: `(nadie|no|nunca|jamás|tampoco|ni) (nos|me|les|se|te|ha|han|hemos|he)? ..
        (responde*|respond*|contesta*|contest*|atiende*|atend*|resuelv*|resolv*|soluciona*|solucion*|ayuda*|ayud*|devuelv*
        la llamada|llam* de vuelta|coge* el teléfono|da* respuesta|dio respuesta|dan respuesta|da la cara|diera la
        cara|da razón|dan solución|recibi* respuesta|obtuv* respuesta|hay respuesta|hace caso|hacen caso|dice
        nada|levanta el teléfono); (sin|ninguna|cero|nula|ni una|falta de) (una)?
        (respuesta*|contestación|solución|soluciones|ayuda|atención|retorno|seguimiento (de|a) (tickets|casos|mi
        caso)|resolver|resolución|noticias (de|del) (soporte|ticket)|asistencia|feedback de soporte);
        (esper*|llevo|llevamos|tard*|demor*) ..
        (respuesta*|contest*|responder|atender|atiend*|días|semanas|meses|horas|minutos en
        línea|soporte|solución|ticket*|caso*|llamada*|que (alguien|me|nos)|resolver|solucionar);
        (respuesta*|contestación|atención|solución*|resolución) .. (tard*|lent*|demor*|nunca|no
        llega*|días|semanas|meses|automátic*|genéric*|plantilla*|inútil*|mala*|pésim*|deficiente*|robot*|copia*|vag*|incomplet*|equivocad*|absurd*|cortante*|larg*|eterna*|desganad*|desgana|evasiv*|no
        (sirve*|resuelve*|ayuda*)); (tiempo|tiempos) de (respuesta|espera|atención|resolución|solución);
        (contest*|respond*) .. (con plantillas|sin leer|lo mismo|tarde|cualquier cosa|a los|después de|con evasivas|lo
        que sea|semanas|días|jueves|robot*|copi* y peg*|mal); (copiar y pegar|copia y pega|copian y pegan|respuestas
        (automáticas|genéricas|enlatadas|predefinidas|tipo|de manual));
        (me pasan|nos pasan|me pasaron de|nos pasaron de|pelotean|peloteo|rebotan|marean|mareando|derivan|transfieren|de un lado a otro|de área
        en área|ping pong|de un agente a otro|la pelota); (explicar|repetir|contar|empezar) .. (otra vez|de nuevo|cada
        vez|desde cero|mil veces|todo de nuevo|lo mismo);
        (insistir|perseguir|rogar|suplicar|reclamar|preguntando|recordar*); (colgaron|cuelgan|cuelga la llamada|colgó
        el teléfono|dejan en espera|música|en espera|musica de ascensor); (imposible|difícil|no hay forma|no hay
        manera|odisea|no logro|no consigo) (de)? .. (contactar|comunicar*|hablar con (alguien|una persona|un humano|un
        supervisor)|localizar|que (atiendan|respondan|contesten)|dar con alguien); (no hay|sin|ni) (teléfono|número|a
        quién llamar|humano*|persona real|línea directa|soporte (en|los|telefónico|24|fin de semana|humano|local));
        (agente*|técnico*|asesor*|personal|soporte|operador*|chico*|chica*|gente de soporte) .. (no
        (sabe*|conoce*|entiende*|resuelve*|ayuda*|tiene*
        idea|soluciona*|conocía)|grosero*|groser*|maleducad*|prepotente*|amable*|incompetente*|sin
        (conocimiento*|preparación|idea)|poco (preparad*|capacitad*|amable*|profesional*)|nada
        (amable*|profesional*)|arrogante*|descortés*|de mala gana|resopl*|satura*);
        (ticket*|caso*|incidencia*|solicitud*|consulta*|reclamo*|correo*|reporte*|mensaje*) ..
        (abiert*|cerrad*|cierran|cerraron|sin
        (respuesta|resolver|atender|contestar|solución)|ignorad*|olvidad*|meses|semanas|pendiente*|limbo|no
        (respond*|contest*|atend*|resuelt*)|muere|vací*|nadie|perdid*|días|escalad*|dan por (resuelt*|cerrad*));
        (cierran|cerraron|cerrado) (el|los|mi|mis)? (ticket*|caso*); estamos trabajando en ello; (solo|sólo) (en
        inglés|por (chat|correo|mail|formulario)|responde un bot|atiende un bot); (horario*|fin* de
        semana|noche|sábado*|domingo*|feriado*) .. (soporte|atención|no
        (atienden|hay|cubre)|nadie|limitad*|incompatible*); (bot|chatbot|robot|contestadora) .. (no|inútil|nada|no
        entiende|desesper*|círculo*|sirve|persona);
        (mala|mal|pésima|pésimo|terrible|nula|deficiente|lenta|lento|poca|horrible|fatal|desastrosa)
        (atención|soporte|asistencia|servicio (al cliente|técnico|de soporte|postventa)|respuesta|servicio); ida y
        vuelta; me ignoran; nos ignoran; (ignor*) .. (ticket*|correo*|mensaje*|reclamo*|solicitud*|soporte)`,
    decisive: `(soporte|atención al cliente|servicio al cliente|servicio técnico|mesa de
        ayuda|asistencia|atención|postventa|helpdesk) .. (lent*|mal*|pésim*|no
        (responde*|contesta*|resuelve*|ayuda*|atiende*|soluciona*|existe|da*|sirve)|nul*|inexistente*|deficiente*|terrible*|tard*|demor*|horrible*|incompetente*|inútil*|deja
        mucho|desastr*|fatal*|nunca|lamentable*|penos*|insuficiente*|nadie|floj*|decepcion*|poc*); (nadie|nunca|no)
        (nos|me)? (responde*|contesta*|atiende*|resuelve*|soluciona*|respondieron|contestaron|resolvieron|ayudaron);
        (tardan|tardaron|demoran|demoraron|tarda) .. (responder|contestar|en responder|en contestar|atender|en
        atender|resolver|en resolver); falta de (respuesta|soporte|atención|ayuda); sin respuesta`,
  },
  account_management: {
    topic: `ejecutivo*; ejecutiva; comercial; comerciales; vendedor*; vendedora; asesor; asesora; gerente de cuenta;
        gestor*; gestora; account manager; kam; csm; responsable de cuenta; cuenta; contacto; interlocutor*;
        seguimiento; comunicación; relación; reunión*; reuniones; visita*; revisión trimestral; promesa*; prometi*;
        compromiso*; acuerdo*; hoja de ruta; roadmap; transparencia; confianza; cercanía; trato; acompañamiento
        estratégico; anuncio*; boletín; cambios anunciados; demo; preventa; venta; ventas; expectativas; fidelidad;
        alianza; socio; punto de contacto; éxito del cliente; rotación`,
    complaint: `(sin|no|nunca|falta de|falta|poca|poco|nulo|nula|cero|escas*|ningún|ninguna|mala|mal|más|mejor|ni)
        (hay|existe|tenemos|hubo|un|una|el|la|de)? _? (seguimiento|comunicación|contacto|acompañamiento
        comercial|cercanía|visita*|reuniones|transparencia|interlocutor*|ejecutivo*|asesor|gerente de
        cuenta|gestor|account manager|responsable|información sobre (cambios|planes)|interés en (nosotros|el
        cliente)|trato (cercano|personal)|relación|proactividad|punto de contacto|persona de
        contacto|estrategia|revisión*|escucha|compromiso*|claridad (sobre|en) (planes|roadmap)|visibilidad|atención
        comercial|asesoría|asesoramiento|empatía comercial|aviso previo);
        (ejecutivo*|ejecutiva|comercial|comerciales|vendedor*|asesor*|asesora|gerente de cuenta|gestor*|account
        manager|kam|csm|responsable de cuenta|interlocutor*) .. (cambi*|nuev*|nunca|no
        (llama*|contesta*|responde*|aparece*|conoce*|viene*|sabe*|da*|volv*|tiene*|existe|cumpl*)|desapare*|fantasma*|ausente*|solo
        (llama*|aparece*)|sólo
        (llama*|aparece*)|prometi*|minti*|miente*|mentiros*|dijo|dijeron|jur*|asegur*|garantiz*|vendi*|se fue|se
        marchó|rot*|incumpl*|grosero|grosera|prepotente|agresiv*|insist*|presion*|inexistente*|olvid*|descon*|cada
        (mes|año|seis|trimestre));
        (tercer|cuarto|quinto|segundo|nuevo|otro|distinto|tercera|cuarta|quinta|nueva|otra|cambio* de|rotación
        de|tres|cuatro|cinco)
        (ejecutivo*|ejecutiva*|asesor*|asesora*|comercial*|gerente*|gestor*|interlocutor*|kam*|account
        manager*|csm*|contacto*);
        (promet*|promes*|prometi*|garantiz*|asegur*|jur*|compromet*|ofreci*|dijeron|vendieron|quedaron en|acord*) ..
        (no (cumpl*|existe*|hicieron|llegó|pasó|entreg*|era|es así)|nunca|incumpl*|falso*|mentira*|humo|en la
        (venta|demo)|antes de (firmar|comprar|vender)|y nada|al
        (vender|firmar)|comercial|vendedor|venta|demo|preventa|después de firmar|sigue sin|todavía|en estudio|otra
        cosa|enero|no se cumpl*); (no|nunca|jamás|poco) .. (cumpl*|respet*) ..
        (promet*|promes*|acord*|palabra|compromiso*|acuerdo*|dicho|pactad*); (incumplimiento*|incumpl*) ..
        (promesa*|acuerdo*|compromiso*); (mentira*|mintieron|mienten|engañ*|engaño|nos vendieron (humo|una
        cosa)|humo|publicidad engañosa|expectativas infladas|vendieron la moto|cuento*); (después|tras|antes|desde)
        (de|que)? (firmar|la firma|la venta|el contrato|comprar|cerrar|firmamos|nos vendieron); (solo|sólo|únicamente)
        .. (llam*|aparece*|escrib*|contact*|acuerd*|interes*|busca*) .. (para|cuando|en época|por|al);
        (vender|venderme|vendernos) .. (más|módulos|algo|otra cosa|cosas); (abandon*|olvidad*|olvid* de nosotros|se
        olvidaron|ignorad*|desatendid*|huérfan*|descuidad*|un número|número más|cliente pequeño|clientes
        pequeños|cliente chico|no (nos)? (valoran|escuchan|toman en cuenta|tienen en
        cuenta|importamos|consideran|consultan)|trato frío|poco valorad*|de segunda); (nadie|no|nunca|sin)
        (nos|me|se)? .. (avis*|inform*|consult*|pregunt*|escuch*|visit*|llam* para|contact*|acerc*|comunic*|tom* en
        cuenta|explic* los cambios|avisó|notific*); (nos)? (enteramos|enteré|enterarnos|enterarse) ..
        (por|de|en|tarde|prensa|linkedin|otro|casualidad|boletín|redes); (de un día para otro|sin previo aviso|sin
        avisar|sin consultar|último momento|a última hora|hechos consumados|unilateral*);
        (reunión|reunións|reuniones|reunioness|cita|citas|visita|visitas|revisión|revisións|junta|juntas) ..
        (cancel*|pospon*|no (vino|vienen|hay|llegó|se hace)|nunca|reagend*|plantad*|hace año*|ausente*|falt*); (no
        (conoce*|entiende*|comprende*)|desconoce*) .. (negocio|empresa|operación|sector|industria|necesidades|quiénes
        somos|realidad|giro|nuestr*); (a quién|con quién|quién) .. (acudir|dirigir*|llamar|hablar|recurrir|lleva
        nuestra cuenta|es nuestro|nos atiende); (sugerencia*|opinión|opiniones|retroalimentación|pedidos|comentarios)
        .. (ignor*|caso omiso|no (escuch*|toman|sirve)|saco roto|oídos sordos|basura|nunca); (roadmap|hoja de
        ruta|planes|futuro|rumbo|novedades) .. (no
        (comunic*|compart*|sab*|hay|clar*|queda)|nadie|descon*|secreto|incierto|silencio|oscur*|nunca|poco clar*);
        (falta|poca) .. (comunicación|claridad|transparencia|cercanía|seguimiento); silencio;
        (llamara|llamaran|visitaran|acercaran|escucharan|preguntara*); mucha rotación; (relación|trato|comunicación)
        ..
        (deterior*|fría|fri*|distante*|mala*|mal|pésim*|unidireccional|nul*|poc*|inexistente*|impersonal*|empeor*|escas*)`,
    decisive: `(comunicación|seguimiento|relación comercial|gestión de cuenta|trato
        comercial|acompañamiento|transparencia) ..
        (mal*|pésim*|nul*|inexistente*|deficiente*|poc*|escas*|falta*|insuficiente*|cero|fatal|no existe|no hay|deja
        mucho); (falta de|mala|poca|nula|pésima|cero|ningún|sin|no hay|no tenemos|escaso|poco)
        (seguimiento|comunicación|transparencia|contacto
        (con|del)|acompañamiento|interés|cercanía|gestor|ejecutivo|gerente de cuenta); promesas
        (incumplidas|falsas|rotas|vacías|que no); (nos|me) (prometieron|vendieron|garantizaron|aseguraron|dijeron);
        nuestro (ejecutivo|comercial|asesor|gestor|gerente de cuenta|kam) .. (nunca|no|cambi*|desapare*|jamás)`,
  },
  service_delivery: {
    topic: `consultor*; consultora; consultoría; consultores; proyecto*; entrega*; entregable*; entregado; entregaron;
        implementador*; técnico*; técnicos; instalador*; cuadrilla; visita técnica; instalación*; obra; plazo*;
        cronograma; hito*; alcance; especificación*; requerimientos acordados; desarrollo a medida; a medida;
        desarrollo*; servicio* (gestionado|administrado|profesional*|contratado*|mensual); outsourcing; tercerizad*;
        subcontrat*; bolsa de horas; horas contratadas; jornada*; honorarios; formador de pago; capacitación pagada;
        auditoría; informe final; mercancía; pedido entregado; equipos; hardware; terminales; impresora*; pieza*;
        repuesto*; envío*; paquetería; transportista; agencia; retainer; contenido*; nómina administrada;
        mantenimiento preventivo; reparación; garantía; especialistas; taller*`,
    complaint: `(entreg*|llegó|llegaron|llega|instal*|termin*|desarroll*|mont*|complet*) .. (tarde|con
        retraso|retras*|atras*|fuera de plazo|fuera de tiempo|mal|incomplet*|a
        medias|equivocad*|errore*|defectuos*|dañad*|rot*|nunca|no
        (cumple*|funciona|era|correspond*|llegó|llegaron)|sin
        (probar|piezas|documentación|terminar|cables)|meses|semanas|distinto|otra cosa|a destiempo|a otro);
        (retraso*|atraso*|demora*|incumplimiento*) ..
        (entrega*|proyecto*|plazo*|obra|instalación|envío*|desarrollo|pedido*|cronograma|hito*);
        (proyecto*|desarrollo*|consultoría|instalación*|obra|entrega*|auditoría|taller*|trabajo*|mantenimiento|servicio
        gestionado|servicio administrado|personalización contratada|integración contratada) ..
        (retras*|atras*|tarde|mal (hech*|ejecutad*|gestionad*|hecho|planificad*)|pésim*|incomplet*|inconclus*|a
        medias|sin terminar|fracas*|falló|fallid*|no (termin*|cumpl*|entreg*|conclu*|avanz*|acab*)|nunca
        (termin*|entreg*)|desastr*|chapuz*|caótic*|deficiente*|meses
        de|defectuos*|generalidades|improvis*|sobrecost*|mala calidad|excedi*|duplic* (el)?
        (costo|coste|presupuesto)|abandon*|parad*|desorden*|rehacer|regular);
        (consultor*|técnico*|instalador*|formador*|especialista*|implementador*|proveedor subcontratado|cuadrilla|jefe
        de proyecto|project manager|su gente|equipo de proyecto) .. (no
        (vino|vinieron|llegó|llegaron|apareci*|sabía*|sabe*|conocía*|cumpl*|se present*|termin*|prepar*|estaba*
        prepar*|traía*|trajo)|sin (preparación|piezas|experiencia|herramientas|idea|prepar*|las
        piezas)|inexpert*|junior|novat*|improvis*|tarde|mal|incompetente*|cambi*|plantad*|poco
        (preparad*|profesional*|serio*)|desapare*|dañ*|rompi*|dejó|dejaron|becari*|nunca|leyó|rot*|impuntual*|no se
        present*); (plazo*|fecha*|hito*|cronograma|tiempos|calendario|entrega*) .. (incumpl*|no (se)?
        (cumpl*|respet*)|vencid*|retras*|atras*|postpuest*|pospuest*|mueve*|movi*|corri*|nunca|ninguno|pactad* ..
        no|pasado|sobrepas*); (no|nunca) (se)? (cumpl*|respet*) ..
        (plazo*|fecha*|hito*|alcance|cronograma|tiempos|contrat*|acordado|especific*|requerim*|pactad*); (no|ni) ..
        (correspond*|era|es|coincid*|cumpl*) .. (lo (pedido|contratado|acordado|solicitado|pactado|especificado|que
        pedimos)|especific*|pliego|requerimiento*|alcance|contrato); (pag*|contrat*|compra*|adquir*|cobr*|factur*) ..
        (consultor*|consultoría|desarrollo*|instalación|implementación|servicio*
        (gestionado*|administrado*|profesional*)|horas|bolsa|proyecto|especialista*|formador*|capacitación|auditoría|a
        medida|migración|retainer|jornada|paquete de|técnico*);
        (capacitación|formación|implementación|consultoría|migración|configuración|instalación|integración|conector|soporte
        premium) (pagada|pagado|contratada|contratado|de pago|facturada); (rehacer|rehicimos|repetir|corregir|volver a
        hacer|arreglar) .. (trabajo|todo|nosotros|lo que|instalación|desarrollo|veces|entrega*);
        (chapuza*|chapucer*|trabajo mal hecho|mala ejecución|mala calidad|poco
        profesional*|negligente*|descuidad*|desprolij*|a la carrera); (técnico*|instalador*|obra|cableado|equipo*) ..
        (dañ*|romp*|rot*|estropea*|perfor*|dejaron); (equivocad*|dañad*|incomplet*|errónea*)
        (pedido*|mercancía|entrega|equipo*|envío*|pieza*|material);
        (mercancía|pedido|equipo*|material|terminales|impresoras|piezas) .. (equivocad*|dañad*|incomplet*|tard*|no
        (llegó|llegaron|llega)|rot*|defectuos*|sin); (bolsa de horas|horas) ..
        (vuela*|consum*|gast*|reuniones|desaparec*|agot*); (outsourcing|tercerizad*|servicio administrado|servicio
        gestionado); (informes|reportes|contenidos|textos|nómina) .. (que (hacen|preparan|elaboran)|de ustedes|su
        equipo); calidad (de los|del|de la|de las) (trabajo*|entregable*|entrega*|servicio
        contratado|consultor*|obra|instalación)`,
    decisive: `(consultor*|proyecto*|entrega*|entregable*|instalación|técnico*|servicios
        profesionales|consultoría|servicio gestionado|servicio administrado) ..
        (mal*|pésim*|retras*|tarde|atras*|deficiente*|sin prepar*|no prepar*|incumpl*|fuera de
        plazo|chapuz*|desastr*|incomplet*|poco profesional*|incompetente*|nunca|no cumpl*|inexpert*);
        (incumplimiento|retraso*|demora*|atraso*) (de|en|del|con) (plazo*|entrega*|proyecto*|la entrega|el
        proyecto|los plazos|la instalación|las entregas|obra)`,
  },
  competitor_value: {
    topic: `valor; retorno; roi; rentabilidad; rentable*; beneficio*; resultado*; impacto; utilidad; provecho;
        ganancia*; ahorro*; productividad; eficiencia; competencia; competidor*; alternativa*; otras
        (herramientas|opciones|soluciones|empresas|plataformas|marcas); otros
        (proveedores|sistemas|programas|productos); mercado; comparación; comparado; innovación; novedades; excel;
        hoja de cálculo; planilla; google; gratis; gratuit*; sector; proveedor anterior; sistema anterior; caso de
        negocio; inversión; gasto; necesidad real; diferencia; ventaja*; cambio real`,
    complaint: `(no|nunca|poco|ningún|ninguna|nulo|nula|sin|escaso|escasa|cero|tampoco|apenas|casi no|nada de)
        (nos|me|le|se|hay|tiene|tenemos|vemos|veo|ve|aporta*|genera*|da|obtenemos|hemos
        visto|encuentr*|el|mucho|un|una|gran)? (el|un|ningún|mucho|gran|claro|real)? _?
        (valor|retorno|roi|beneficio*|resultado*|impacto|utilidad|provecho|ganancia*|ahorro*|mejora*|diferencia*|rentabilidad|sentido|ventaja*|partido|cambio*|innovación*|innovaciones|avance*|evolución|efecto|rendimiento
        de la inversión|novedades); (no|nada|poco|nunca|apenas) (nos|me|le|se)?
        (aporta*|sirve*|sirvió|ayuda*|suma*|resuelve*
        (nada|mucho)|cambi*|mejor*|ahorr*|rinde*|compensa*|justifica*|merece*|vale*|amortiz*|gan*|trajo|trae|traído|convence*|mueve*|movió|reditú*|genera*);
        (no) .. (vale|merece|compensa|amerita|justifica); (no veo|no vemos|no ven|no encuentro|no encontramos|no le
        veo|cuesta ver|difícil ver|no se ve) ..
        (valor|beneficio*|utilidad|retorno|sentido|diferencia|ventaja*|resultado*|para qué|provecho|mejora); (para
        qué|de qué|qué) (sirve|nos sirve|pagamos|lo queremos|ganamos|aporta|obtenemos|lo tenemos|me ahorra);
        (nada|poco|todo) .. (cambi*|mejor*|igual|mismo); (todo|sigue|seguimos|están|igual) (igual|sigue igual|lo
        mismo|que antes|como antes|igual que antes); (competencia|competidor*|otros|otras|otro|otra
        (herramienta|empresa|opción|plataforma|solución)|mercado|alternativa*|los demás|en otro lado|proveedor*) ..
        (mejor*|más (barat*|económic*|complet*|rápid*|modern*|avanzad*|fácil*|por
        menos|ágil*|innovador*|potente*|funcional*)|por menos|a mitad|la
        mitad|superior*|adelante|delante|adelantad*|gratis|incluyen|ofrece* más|supera*|van por delante|lo
        (hace*|tiene*|da*|trae*)|años|ventaja*|dan lo mismo|igual por|ya (tiene*|ofrece*|trae*)); (mejor*|más
        (barat*|económic*|complet*|modern*)) .. (que (ustedes|vosotros|el suyo|la suya|este|esta|lo suyo)|en (el
        mercado|otro lado|otra parte)|con (la competencia|otro*|otra*)|opciones|alternativas|en la
        competencia|afuera); (hay|existen|encontramos|conozco|vi|vimos) .. (mejores|opciones|alternativas|otras
        (opciones|herramientas)|más (baratas|baratos|modernas)|gratis|gratuitas);
        (quedado|quedaron|quedando|quedan|quedó|se quedaron) (atrás|obsolet*|estancad*|en el pasado|cort*
        frente|rezagad*); (estancad*|obsolet*|desfasad*|desactualizad* frente|rezagad*|prehistóric*|superad*|pasado de
        moda|sin innovar|no innova*|no evolucion*|atrasad*); (comparad*|comparación|frente|versus|al lado) (con|a|de);
        (cambi*|pas*|migr*|volv*|regres*|mud*|prob*|evalu*|contrat*|firm*) .. (a la competencia|otro proveedor|otra
        plataforma|otra herramienta|otro sistema|un competidor|al anterior|al excel|a excel|con otro*|otras
        opciones|alternativa*|el proveedor anterior|lo de antes); (excel|hoja de cálculo|hojas de
        cálculo|planilla|google sheets|papel|libreta|cuaderno|whatsapp|word|notion|herramienta gratuita|versión
        gratuita|un becario) .. (lo mismo|igual|basta*|alcanza*|mejor|hacemos|haríamos|suficiente|hace|gratis|más
        rápido|también|resuelve*); (lo mismo|igual) .. (excel|hoja de cálculo|papel|planilla|gratis|google|menos
        dinero|mano); (nadie|casi nadie|pocos|la mitad|el equipo|la gente) .. (usa|utiliza|entra|lo
        abre|extrañaría|echaría|notaría|lo ocupa|la usa|lo usa|lo mira|ignora|dejó de usar*|no (lo|la) usa);
        (casi|ya|apenas|prácticamente|poco|rara vez|solo una vez) (no)? (lo|la)? (us*|utiliz*|abr*|entr*|ocup*);
        (no|ya no|dejamos de|dejó de|dejaron de|nunca) (lo|la)?
        (usamos|utilizamos|usan|ocupamos|usarlo|usarla|usar|utilizar|necesitamos|hace falta); (acumula*
        polvo|empolva*|elefante blanco|adorno|de
        adorno|juguete|capricho|lujo|prescindible|innecesari*|sobrevalorad*|sobra|mediocre|del montón|normalit*
        frente|cumple y ya|sin más|ni fu|uno más|regular tirando); (demasiado|muy|es)
        (grande|complejo|pesado|mucho|robusto) para (lo que|nuestr*|una empresa|nosotros|un); (matar
        moscas|cañonazos|sobredimensionad*|sobrad* para|nos queda grande|excesivo para);
        (dinero|plata|inversión|gasto|euros|pesos) .. (tirad*|perdid*|desperdici*|malgast*|a la basura|mal invert*|no
        (recuper*|retorn*|vale*)|sin retorno|en vano); (tirar|perder|desperdicio de|pérdida de|malgastar|botar) ..
        (dinero|tiempo|plata|recursos); (esper*|promet*|prometía|pensaba*|creí*) ..
        (ahorr*|mejor*|resultado*|aumentar|vender más|reducir|bajar|más); (costo|coste|calidad|relación) .. beneficio;
        relación calidad precio; calidad precio; (no) (recomiendo|contrataría|elegiría|compraría|volvería a
        (contratar|comprar|elegir)); si (tuviera|tuviéramos|pudiera) que elegir; (elegiría|elegiríamos|escogería) ..
        otr*; duplica* lo que; ya (lo|la)? (tenemos|hace|teníamos) .. (erp|sistema|otra|otro|excel|office|gratis)`,
    decisive: `(relación calidad precio|calidad precio|costo beneficio|coste
        beneficio|valor|retorno|roi|utilidad|beneficio*|retorno de inversión) ..
        (mal*|baj*|nul*|no|poc*|cero|negativ*|escas*|inexistente*|dudos*|discutible*|insuficiente*|pésim*|ningun*|nunca);
        (competencia|competidores|otros proveedores|otras herramientas|otras opciones|otros) .. (mejor*|más
        (barat*|económic*|complet*|modern*|avanzad*)|por menos|superior*|delante|adelante); (no|poco|ningún|nada de)
        (aporta|genera|da|vemos|veo|hay|tiene|ofrece) ..
        (valor|beneficio*|retorno|resultado*|utilidad|ventaja*|provecho); no (vale|merece|compensa) ..
        (pena|cuesta|precio|pagamos)`,
  },
} satisfies Partial<LexiconReasons>;
