import type { FlagLexicon } from '../lexicon/lexicon';

/** Spanish. */
export const SPANISH_FLAGS: FlagLexicon = {
  safety: {
    phrases: `herido; herida; heridos; heridas; lesion*; lesión; (se|nos|le) (lastim*|lesion*|electrocut*);
      accidente*; electrocut*; descarga eléctrica; incendio*; (prendió|se prendió|en) (en)? (fuego|llamas); explosión;
      explosiones; explotó; sobrecalent*; peligro (para|de|grave|inminente); (en|corre*) peligro; peligroso*;
      peligrosa*; pone* en (peligro|riesgo);
      riesgo* .. (vida*|salud|físic*|pacientes|personas|trabajadores|empleados|muerte|lesiones|incendio|seguridad de
      (las personas|los pacientes|los trabajadores|los empleados));
      (vida*|pacientes|personas|trabajadores|empleados|salud) .. (en (peligro|riesgo)|peligra*|murió|herid*);
      hospitaliz*; (al|en el) hospital; urgencias; ambulancia*; bomberos;
      (dosis|medicación|medicamento*) .. (equivocad*|incorrect*|errón*|mal);
      (error*|equivoc*) .. (dosis|medicación|medicamento*); suicid*;
      (muerte|muertes|murió|murieron|morir|fallecid*|falleció|mató|matar); intoxic*; tóxic*; fuga* de gas;
      monóxido; quemadura*; se quemó; asfixia*;
      seguridad de (las personas|los pacientes|los trabajadores|los empleados|nuestro personal|los niños);
      (agred*|agresión|violencia|amenaza*) .. física*;
      (alarma*|frenos|parada de emergencia|llamada* de emergencia) .. (no|falla*|falló); desmay*; caída de altura`,
    except: `(punto|tiempo|horas) muert*; (costes|costos|precio*|factura) .. explot*;
      (software|sistema|programa) (hospitalario|para hospitales|de seguridad laboral);
      (somos|para) (un|los|el) hospital*; hospital (cliente|privado que usa); ambiente tóxico;
      peligro de perder (clientes|datos|ventas|negocio); seguro* de accidente*; accidentes (módulo|seguros);
      matar el tiempo; en peligro (nuestro negocio|la renovación|el proyecto)`,
  },
  legal: {
    phrases: `abogad*;
      (acciones|acción|medidas|vías|vía|demanda|proceso|procedimiento|consecuencias|reclamación|departamento|equipo|
      asesor*|asesoría) (legal|legales|judicial|judiciales|jurídic*); emprender acciones; demandar*; demandaremos;
      demanda (contra|judicial|por); (denuncia*|denunciar*) .. (penal|policía|judicial|juzgado|fiscalía); tribunal*; juzgado*; juicio; litigio*; pleito*; querella;
      (incumplimiento*|incumpl*|ruptura|violación) .. (contrato*|contractual*|acuerdo|sla); contrato .. incumpl*;
      daños y perjuicios; indemniz*; perjuicio*; compensación (económica|por daños);
      responsabilidad (civil|legal|contractual); burofax; requerimiento (formal|notarial); fraude*; fraudulent*;
      ilegal*; ilícit*; estafa*; cláusula* abusiva*; publicidad engañosa; arbitraje; negligencia*; carta documento`,
    except: `(despacho|bufete|estudio|firma)* de abogad*;
      (somos|para|nuestros|los|muchos) abogad* (usan|usamos|utilizan|necesitan|trabajan|encuentran|y);
      (software|herramienta*|sistema*|sector|documentos|plantillas|módulo|investigación|editorial|contenido*|entidad|
      área) (legal|jurídic*);
      (departamento|equipo) (legal|jurídico) (usa|utiliza|necesita|está contento|adora|encuentra);
      (prevención|detección) (de|del)? fraude*; representante legal; poder* notarial*;
      demanda (alta|de clientes|del mercado)`,
  },
  regulated_complaint: {
    phrases: `regulador*;
      (autoridad|autoridades|organismo|ente|agencia|superintendencia|comisión) .. (regulador*|control|competente*|
      supervisor*|protección de datos|consumidor|nacional|financier*|supervisión|sanitari*); ante (las|la) autoridad*;
      aepd; agencia española de protección; profeco; condusef; indecopi; sernac; cnmv; banco de españa; cnmc;
      ombudsman; defensor* del (cliente|pueblo|consumidor); consumo; facua; ocu;
      (queja|reclamación|denuncia) (formal|oficial|por escrito|ante|administrativa);
      (presentar|presentaremos|interponer|poner|formular|elevar|presenté|presentamos) (una)? (queja|reclamación|
      denuncia); hoja* de reclamaci*;
      (reportar|denunciar|notificar|informar|comunicar) .. (autoridad*|regulador*|agencia|aepd|superintendencia);
      (filtración|fuga*|brecha*|violación|robo|exposición|divulgación) .. (datos|información|privacidad|rgpd);
      (datos|información) .. (personales|clientes|pacientes|empleados|confidencial*|sensible*) .. (expuest*|filtrad*|
      robad*|visible*|enviad*|publicad*|divulgad*|compartid*|equivocad*|accesible*);
      (datos|facturas|información) de (otro|otra|otros|otras) (cliente*|empresa*|paciente*);
      (violación|incumpl*|infracción|vulnera*) .. (rgpd|lopd|protección de datos|privacidad|normativa);
      evento* advers*`,
    except: `(gestión|módulo|software|formulario|sistema|seguimiento) de (quejas|reclamaciones|denuncias);
      (somos|para) (un|una|el|la)? (organismo|autoridad|agencia) (pública|público|regulador*)?;
      (agencia) (de marketing|de viajes|de publicidad|digital|inmobiliaria|creativa);
      consumo (de|eléctrico|energético|interno|medio); comisión (de ventas|por venta|comercial*|bancaria*);
      canal de denuncias (módulo|software); regulador* de (voltaje|presión|tensión)`,
  },
  churn_intent: {
    phrases: `(cancelar*|cancelaremos|cancelamos|cancelación|cancelando|cancelado|rescindir*|rescisión|darnos de baja|
      darme de baja|dar de baja|daremos de baja|la baja|terminar|terminaremos|finalizar|romper|dejar) .. (contrato|
      suscripción|cuenta|servicio|licencia*|acuerdo|plan|baja|usarlo|utilizarlo|usar (su|este|esta|la|el)|relación|
      proveedor);
      (pensando|pensamos|considera*|valora*|evalu*|plante*|decid*|vamos a|voy a|queremos|quiero|planeamos|estamos por|
      a punto de) .. (cancelar*|irnos|irme|cambiar* (de|a|nos)|dejar*|migrar*|marcharnos|rescindir*|darnos de baja|
      abandonar*|buscar otr*|otr* (opciones|proveedor*|herramienta*|alternativas)|alternativa*|competencia|
      cambiarnos); cancelar* .. (contrato|suscripción|servicio|cuenta|plan);
      (no|nunca|ni|sin) .. (renovar*|renovaremos|renovamos|renovaré|prorrog*|continuaremos|seguiremos|seguir (con
      ustedes|como clientes)|renovación|continuar (con ustedes|con el servicio));
      (cambiar*|cambiamos|cambiaremos|cambio|cambiarnos|migrar*|migraremos|migrando|pasarnos|pasaremos|irnos|iremos|
      nos vamos|me voy|mudarnos|marcharnos) .. (proveedor*|competencia|competidor*|otr* (herramienta|plataforma|
      sistema|software|solución|empresa|proveedor|lado|parte|producto|opción)|salesforce|hubspot|alternativa*);
      nos vamos; me voy; nos marchamos;
      (buscar*|buscando|buscamos|busco|mirando|viendo|explor*|evaluando|evaluamos|compar*|prob*|analizando|cotizando|
      estudiando) .. (alternativa*|competencia|competidor*|otr* (proveedor*|opcion*|herramienta*|solucion*|
      plataforma*|sistema*|opción)|reemplazo|sustitut*);
      (reemplazar*|sustituir*|reemplazaremos|sustituiremos) .. (ustedes|herramienta|plataforma|sistema|solución|
      software); (último|última) (año|renovación|contrato) (con ustedes|con vosotros|como clientes)?; replante* .. (contrato|renovación|relación|continuidad); dejaremos de (usar|ser|pagar|trabajar)*;
      (dejar|dejamos) de (usar|ser clientes|trabajar con)`,
    except: `(cancelar*|cancelación|cancelado|cancelada|canceladas|cancelados) .. (cita*|reunión|reuniones|pedido*|
      reserva*|orden*|factura*|evento*|llamada*|sesión|clase*|turno*|visita*);
      (cita*|reunión|reuniones|pedido*|reserva*|sesión|sesiones|visita*|llamada*) .. cancel*;
      (botón|opción|módulo|motivo*|tasa|política|formulario) de (cancelación|baja);
      (no|sin|ningun*|tampoco|nunca) .. (intención|planes|idea|pensamos|vamos a|queremos|quiero|pienso) .. (cancelar*|
      irnos|cambiar*|dejar*|marcharnos|abandonar*); no (nos vamos|me voy|nos marchamos|cancel*|cambiaremos|dejaremos);
      (cambiar*|pasar*) .. (pestaña*|pantalla*|vista*|contraseña*|idioma*|página*|modo|ventana*|usuario*|cuenta a
      cuenta); (dejar|dejo|dejamos) (un|una|mi|nuestro|este|algún)? (comentario*|mensaje*|reseña*|opinión|nota);
      cambio* de (gestor|interlocutor|contacto|ejecutivo); concurso de;
      baja (calidad|velocidad|médica|laboral|resolución); terminar (una|la|el|un) (tarea*|proceso*|pedido*|informe*)`,
  },
  executive: {
    phrases: `(ceo|cfo|cto|cio|coo|ciso); (director|directora) (general|ejecutiv*|financier*|gerente);
      gerente general; gerencia general; dirección general;
      (la|nuestra|su|alta) (dirección|gerencia|directiva|presidencia); junta directiva;
      consejo (de administración|directivo); (consejero|consejera) delegad*;
      comité (de dirección|ejecutivo|directivo); (nuestro|nuestra|su|el|la) (president*|fundador*|dueñ*|propietari*);
      alta dirección; directorio; accionista*; directivos`,
    except: `(asistente|secretaria|secretario) (de|del) (dirección|director*|gerencia|presidente);
      (informe*|panel|reporte*) (de|para) (dirección|gerencia); vicepresident*; vice president*;
      dirección (de correo|de email|de facturación|de envío|postal|ip|web|url);
      (la|su|una) dirección (es|está|no|de|del|correcta|incorrecta)`,
  },
  repeat_failure: {
    phrases: `(otra vez|de nuevo) .. (mismo|misma|mismos|mismas); una y otra vez;
      (segunda|tercera|cuarta|quinta|sexta|décima|enésima|2da|3ra|2ª|3ª) (vez|caída|falla|ocasión|incidencia|semana);
      (report*|reclam*|avis*|ped*|pid*|solicit*|fall*|cay*|cae*|llam*|insist*) .. (tres|cuatro|cinco|varias|muchas|
      innumerables|repetidas|múltiples) (veces|ocasiones);
      (sigue*|siguen|continúa*|seguimos|todavía|aún) .. (sin (funcionar|resolver*|solución|solucionar*|arreglar*|
      corregir*|respuesta)|fallando|no (funciona*|resuelv*|arregl*|solucion*|corrig*)|pasando|ocurriendo|con
      (el mismo|los mismos|la misma)|roto|cayendo|esperando|pendiente);
      (mismo|misma|mismos|mismas) (problema*|error*|errores|fallo*|falla*|bug*|historia|incidencia*|avería*|queja*);
      reincid*; reiteradamente;
      (ya) .. (reportamos|reportado|avisamos|avisado|reclamamos|dijimos|reporté|informamos|comentamos|quejamos);
      (cada) (semana|mes|día|vez|actualización|lunes) .. (falla*|error*|cae*|problema*|mismo|misma);
      siempre (lo mismo|el mismo|la misma|falla*|los mismos); se repite*;
      vuelve* a (fallar|pasar|ocurrir|caer*|suceder|dar error)`,
    except: `(nunca más|no volver*|no lo) .. (otra vez|de nuevo|nuevamente);
      (gracias|saludos) (de nuevo|otra vez|nuevamente);
      (tarea*|factura*|pago*|reunión|reuniones|evento*|ingreso*|cita*|cobro*) (recurrente*|repetid*);
      (crear|escribir|empezar) de nuevo (cliente|usuario); de nuevo (cliente*|usuario*|producto*);
      cliente* recurrente*`,
  },
  about_owner: {
    phrases: `((gestor|gestora|gerente|ejecutivo|ejecutiva) de cuenta*|account manager*|csm|(nuestro|nuestra|su|mi|el|
      la) (ejecutivo|ejecutiva|gestor|gestora|asesor|asesora|comercial)) ... (nunca|no|jamás|incompetente*|groser*|
      maleducad*|inútil*|ausente*|ignora*|desapareci*|mentiros*|miente*|mintió|mal*|pésim*|arrogante*|prepotente*|
      irrespetuos*|desinteresad*|antipátic*|poco profesional);
      (queja*|problema*|descontent*|insatisfech*|molest*|decepcionad*|incompetente|pésim*|mal|mala|cambiar|cambien|
      cambio|otro|otra|nuevo|nueva) (de|con|sobre|contra|por)? (el|la|nuestro|nuestra|su|mi|un|una)? ((gestor|gestora|
      gerente|ejecutivo|ejecutiva) de cuenta*|account manager*|csm|asesor comercial|ejecutivo comercial)`,
    except: `(no|sin|ningún|ninguna) (tenemos|tengo|hay|existe|un|una)? (un|una)? ((gestor|gestora|gerente|ejecutivo|
      ejecutiva) de cuenta*|account manager*|csm);
      no es (culpa|el problema) (de|del)? .. ((gestor|gestora|gerente|ejecutivo|ejecutiva) de cuenta*|account
      manager*|csm|comercial); nada (contra|en contra)`,
  },
};
