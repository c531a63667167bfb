import type { FlagSpeech } from './flag-speech';

/** Portuguese: harm, law and authorities, as people say it without the word itself. */
export const PORTUGUESE_HARM: FlagSpeech['phrases'] = {
  safety: {
    phrases: `(caco*|pedaço*|fragmento*) de (vidro|metal|plástico); corpo estranho; lote (recolhido|suspenso|vencido)
      .. (vend*|entreg*|us*|aplic*); não (conseguia*|conseguiu|conseguiram|dava pra|tinha como) (sair|abrir a porta|
      escapar|evacuar); (perder|perdeu|perca|custou|custar) .. (um dedo|a mão|uma mão|um braço|a vida|uma perna|um
      olho); afastad* por (acidente|lesão|queimadura*|queda); (tem|precisa|esperando|até) .. (alguém morrer|morrer
      alguém|que alguém morra|acontecer uma tragédia|um morto|uma vítima|um acidente); (saúde|segurança|integridade|
      vida) (de|dos|das|do|da) (nossos|nossas|meus|pacientes|trabalhadores|crianças|residentes|motoristas|alunos|
      funcionários|hóspedes|moradores|utentes|operadores) .. (perigo|risco|jogo|compromet*); (evacu*|retirar) (o
      prédio|a fábrica|o edifício|todo mundo|as pessoas|os pacientes); evacuámos; evacuamos; doseador; (atropel*|
      esmag*|eletrocut*|queim*|escald*|intoxic*|asfixi*|afog*|machuc*|fratur*|prens*|soterr*) .. (pessoa*|colega*|
      operador*|trabalhador*|funcionári*|criança*|paciente*|dedo*|mão|mãos|braço|pé|perna*| motorista*|motoqueiro*|
      alguém|morador*|técnico*); (perdeu|perder|perdesse|cortou|quebrou|fraturou|machucou| esmagou|decepou) .. (dedo*|
      mão|braço|pé|perna|olho|vida|bacia|costela*); (fratura*|entorse*|hemorragia*| convuls*|parada cardíaca|paragem
      cardíaca|hipoglicemia*|overdose|superdosagem|sobredosagem|choque anafilático| reação alérgica|concussão|
      amputação|hipotermia|insolação|pontos na|traumatismo); (foi|foram|parou|pararam|parar| acabou|acabaram|acabar|
      levad*|internad*|terminou) .. (hospital|uti|uci|pronto socorro|urgências|urgência| ambulância|samu|ps); (samu|
      bombeiros|socorristas|resgate|inem|192|193|112|defesa civil) .. (cheg*|tard*|errad*| endereço|tiver*|vier*|
      acion*|atras*|não|chamad*); (por pouco|quase|por um triz|por milagre|por sorte|por um fio| por centímetros|por
      segundos) .. (morr*|mat*|atropel*|esmag*|eletrocut*|cai*|caiu|queim*|afog*|acident*| tragédia|bat*|mão|dedo*|
      fer*|machuc*|intox*|tomb*|capot*|explod*|aplic*|injet*|levou|fica sem|desgraça|poço); quase (morreu|morre|matou|
      mata|caiu|perdeu|foi (atropel*|esmag*)|aconteceu|virou); por um triz; por um fio; (graças a deus|ainda bem|por
      sorte|felizmente|sorte que|deus quis) .. (ninguém|não (houve|havia|tinha|aconteceu| pegou|caiu|estava)|pulou|
      alguém|viu|ferid*|dentro|debaixo|tempo); quem salvou; uma (tragédia|desgraça); (acontec*|evit*|houve|lament*|
      espera*) .. (tragédia*|desgraça*|morte*|vítima*|morrer|morra); (alguém|uma criança|um colega|um funcionário|um
      paciente|uma pessoa|gente|operador) .. (vai|pode|podia|poderia|ainda vai| quase|ia) .. (morrer|se machucar|
      machucar|se ferir|ferir|queimar|cair|perder (a|uma|um)|morto|magoar|eletrocut*| afogar*|acabar (no|mal));
      (ainda|um dia|qualquer dia) .. (vai (morrer|se machucar|matar|dar (tragédia|morte))| alguém (morre|se machuca)|
      morre alguém|teremos um morto|vai ter (morte|morto)); (podia|poderia|podiam|pudesse) (ter)? (morrido|matado|sido
      (fatal|mortal|grave|trágico|uma tragédia)|acabado|acontecido (uma tragédia|o pior)| custado|morrer|matar|caído|
      terminado (mal|em)|se queimado); (cust*|pondo|põe|perig*|risco) .. (vida|vidas); vidas humanas; (coloc*|pôr|põe|
      pondo) em (risco|perigo) (a|o|os|as|vidas|pessoas|pacientes|crianças|nossa); se for de verdade; (desmaiou|
      desmaiaram|caiu (no (poço|chão|fosso|vão)|em cima|de (altura|uma escada|um andaime)| sobre)|sangr*); (desceu|
      tombou|despencou|desabou) .. em cima (de|do|da|dos); (tomb*|capot*|descarril*|colid*| bateu) .. (empilhadeira*|
      caminhão|camião|carreta|van|ônibus|autocarro|moto*|trem|comboio|guindaste|pedestre| peão|veículo|operador*|
      criança*); colisão; colisões; (vazamento|fuga|escape) de (gás|amônia|amónia|amoníaco| cloro|vapor|monóxido|co|
      químic*|combustível); (inal*|respir*|engoliu|ingeriu) .. (gás|amônia|amónia|cloro| vapor*|fumaça|fumo|solvente*|
      químic*|pó); (amônia|amónia|cloro|amianto|legionel*|salmonel*|listeria) .. (entr*| vaz*|fuga|inal*|expost*|
      funcionári*|técnico|surto|trabalhador*); (fumaça|fumo|faíscas|faísca|chamas|fogo) (no| na|do|da|de dentro|
      saindo|saía|saiu|sair|a sair) (o|a)? _; (bateria*|tomada*|carregador*|cabo*|equipamento| terminal|tablet|
      aparelho|painel|servidor) .. (inchad*|derretid*|queimad*|pegou fogo|fumaça|faísca*|chamusc*| superaquec*|
      sobreaquec*|explod*|fundid*|incend*); cheiro (de|a) (queimado|gás|fumaça|fumo); cheirava a (queimado|gás);
      (dose|doses|medicação|medicamento*|remédio*|insulina|receita|prescrição|prescrições|alergia*| alérgeno*|tipo
      sanguíneo|transfusão|oxigênio|oxigénio|vacina*|comprimido*|tratamento|soro|sangue|biópsia*| anticoagulante*|
      quimio*|anestesia) .. (trocad*|errad*|dobr*|duplicad*|dez vezes|de outro|outro paciente|do anterior|não
      (aparec*|apareceu|mostr*|sincroniz*|chegou|constava|consta|saiu|saía|foi (mostrad*|avisad*| sincroniz*))|sem
      (mostrar|aviso|enxergar)|sumiu|sumiram|perd*|vencid*|misturad*|incorret*|confund*|falt*|mg); sem (enxergar|ver|
      saber d) .. (alergia|dose|medicação); (paciente|doente|criança|bebê|bebé|residente|idos*| diabétic*|senhor|
      senhora|utente*|morador*) .. (errad*|trocad*|sem (insulina|oxigênio|oxigénio|medicação|remédio| comida|
      atendimento|vigilância|aquecimento)|no chão|caíd*|pres*|trancad*|perdid*|entregue* a|fugiu|alergi*| alérgic*);
      (entreg*|liber*|saiu) .. (criança*|menor*|alun*|bebê|bebé) .. (errad*|desconhecid*|estranh*|outra pessoa|sem
      autoriz*|outro adulto); (elevador|portão|cancela|porta|ponte) .. (sem (trava|cabine|a cabine)|poço|em cima|com
      (gente|pessoas|alguém|uma pessoa) (dentro|presa*)|interditad*); pres* no (elevador|ascensor|poço); presa no
      (elevador|ascensor); (agredi*|esfaque*|ameaç*) .. (colega*|enfermeir*|motorista*|porteir*|equipe| funcionári*|
      arma|faca|morte); aplicaram em (bebês|crianças|pacientes|bebés|idosos); comeu .. (aviso|alergia| cardápio|
      amendoim)`,
    except: `caiu em cima; base legal; segurança dos dados; (morrer|morri|morro|morrendo|morre|matar|mata) (de rir|de
      tédio|do tédio|de fome|de vergonha|de raiva|de medo|na praia|mosca*|o tempo|a saudade|com (esse|essa|este|
      tanto)); é de matar; de matar; quero morrer; quase tive um troço; (vai|quase) me (dar|deu|mata) .. (infarto|
      enfarte|troço|treco) ; bomba de sistema; (planilha| projeto|ideia|assunto|conversa|ticket|bateria|app|servidor|
      negócio|relatório) .. (morreu|morre|morto|morta); canhão pra matar; explod* (no inverno|no verão|de|em vendas|a
      demanda|a conta); demanda .. explod*; (seguros| peritamos|seguro|gestão|módulo|registro|registo|formulário*|
      estatística*|prevenção|cobre|sinistro*) .. acidente*; acidentes de (viação|trânsito) (e|no|módulo)?; (sem|
      nenhum|nenhuma|não (houve|tivemos|teve|há|temos)| nem|zero) .. (ferid*|acidente*|perigo|risco de (vida|morte)|
      vítima*|les*|morte*|acidentes); ninguém (correu|se (machucou|feriu|magoou)); alarme de incêndio da portaria;
      (fabricamos|vendemos|instalamos) .. (alarme*| extintor*|detector*); (som|tom|volume) .. alarme*; despertador;
      gerimos ambulâncias; (gestão|frota|empresa| serviço|escala) de ambulâncias; ambulâncias e gostávamos; (hospital|
      hospitais) (cliente*|e|usamos|onde|de dia| particular|público|elogiou); (no|na|do|de) (nosso)? hospital (usamos|
      elogi*|trabalh*); (setor|serviço|equipe| chefe) de urgência; botão de pânico da tela; sala de emergência (usa|
      fica); ferida (módulo|ficha); feridas (módulo|ficha); ambiente tóxico; vida útil; seguro de vida; (queda|quedas)
      (do|da|no|de) (sistema|servidor| energia|vendas|rede|app|site|culpa); caiu (o|a|no) (sistema|servidor|app|site|
      rede|conceito|esquecimento|spam); matou (a|o|nossa|minha) (produtividade|paciência|venda*)`,
  },
  legal: {
    phrases: `(nosso|nossa|meu|minha|os nossos|o) (advogad*|jurídico|departamento jurídico|escritório) .. (contat*|
      contact*|lig*|escrev*|disse|diz|estud*|prepar*|falar*|entr*|reclam*|cobr*|avis*|recomend*|notific*); (reclam*|
      exig*|pedir*|cobr*|requer*) .. (judicial*|danos|prejuízo*|indeniz*|indemniz*|compensação|perdas|lucros|multa*|
      juros de mora|devolução (integral|em dobro)); em dobro; (perdas|prejuízo*) .. (reclam*|cobr*|fatur*|assum*|pag*|
      cobert*|indeniz*|indemniz*|exig*|ressarc*|vocês|vossa); (contrato|cláusula|sla|anexo|acordo) .. (diz|prevê|
      estipula|estabelece|descumpr*|incumpr*|viol*|multa*|rescind*|nul*|abusiv*|garante); (abusiv*|ilegal*|ilícit*)
      (cláusula|aumento|cobrança|prática|reajuste)?; (provas|evidências|prints|e mails) .. (advogad*|cartório|juiz|
      guardad*|legal*|processo); (ações|medidas|vias|providências|providência) (legais|judiciais|cabíveis|cautelar*|
      que couberem); providência cautelar; liminar; (quebra|quebraram|descumprimento|incumprimento) (de|do|o)?
      (contrato|contratual|acordo|cláusula); vão responder .. (justiça|juízo|por isso|danos); responsabilizados; vossa
      responsabilidade; palavra contra a deles; cartório; protest* .. (boleto|título|cartório|nome); (negativ*|serasa|
      spc) .. (nome|indevid*|empresa|justiça|cpf|cnpj); (jurídico|jurídica|advogad*|escritório de advocacia|
      procurador*|departamento legal|assessoria jurídica) .. (vai|vão|já|contrat*|procur*|acompanh*|notific*|estud*|
      prepar*|redig*|analis*|revis*|enviou|enviar*|diz| disse|recomend*|exig*|acion*|entr*|cuid*|assum*|fala|falar|
      segundo|pediu|move*|avis*|está|travou a); segundo (a| o) (minha|meu|nossa|nosso) advogad*; (passamos|passei|
      entreg*|encaminh*|acion*|contrat*|consult*|falamos|falei| nas mãos) .. (jurídico|advogad*|escritório (de
      advocacia|para)|departamento jurídico); quem fala com vocês é o nosso advogado; (contratou|contratamos|
      contratei) (um)? escritório; (nos vemos|vemo nos|a gente se vê|vejo vocês) .. (tribunal|justiça|juízo|fórum|
      juiz); (ante|perante|diante) (o|do|um) (juiz|tribunal|juízo); juiz; juíza; (entrar|entramos|entraremos|entrei|
      ir|vamos|iremos|mover|movemos|moveremos|ajuiz*|ingress*|propor|levar| levaremos|recorrer*|acionar*|parar) ..
      (justiça|juízo|ação (judicial|civil|contra|na|de|coletiva)|processo (judicial|contra|por|na)|tribunal|pequenas
      causas|juizado|judicialmente|vara|fórum|meios judiciais|vias judiciais|via judicial); pequenas causas; juizado
      especial; vou processar; vamos processar; processo judicial; (ação|acção) (judicial|civil|coletiva|de cobrança|
      na justiça|de indenização|indenizatória|contra); vias (judiciais|legais); judicialmente; citação; intimação;
      petição; (tribunal|câmara) arbitral; arbitragem; (conciliação|mediação) .. (fracass*|falh*|tribunal|cejusc|
      obrigatória|audiência); notificação (extrajudicial| judicial|formal|já|seguiu|enviada|cartorária); notificad* ..
      (quebra|descumprimento|contrato|cartório| extrajudicial); carta (registada|registrada|com aviso|de interpelação|
      do advogado); interpelação; (último|prazo) .. (acion*|judicial|justiça|ação|advogad*|jurídico); (multa|multas|
      penalidade*|cláusula penal|pena convencional| sanç*) .. (contratu*|contrato|cláusula|sla|acordad*|prevista*|
      atraso|rescisória|anexo|cobrar*|cobraremos| aplicar*|exigi*); (aplicar*|exigi*|cobrar*|cobraremos|descontar*|
      executar*|fazer valer) .. (multa contratual| multa rescisória|a multa|penalidade*|cláusula penal|indeniz*|
      indemniz*|perdas|danos|prejuízo*|ressarcimento| garantia contratual|lucros cessantes); (ressarc*|reembols*|
      indeniz*|indemniz*|repara*) .. (prejuízo*|danos| perdas|judicial*|integral|justiça); lucros cessantes;
      (prejuízos*|perdas) .. (cobr*|reclam*|exig*|ressarc*| judicial*|na justiça|vocês (vão|terão)); reclamaremos;
      (rescind*|rescis*|resolução|resolv*) .. (justa causa|por (descumprimento|incumprimento|culpa)|descumprimento|
      incumprimento|unilateral); justa causa; (quebr*|descumpr*| incumpr*|viol*|desrespeit*) .. (contrato*|acordo*|
      cláusula*|sla|pactuad*|assinad*|obrigaç*|combinado por escrito); (cláusula|artigo|parágrafo) .. (descumpr*|
      incumpr*|viol*|prevê|multa|rescis*|abusiv*); (reserv*) .. (direito*|medidas|ações) .. (legais|judiciais|
      cabíveis|de ação); medidas (cabíveis|legais|judiciais|cautelares); (reter|retemos|retivemos|suspend*|consign*|
      depositar) .. (pagamento*|fatura*|mensalidade*) .. (juízo|até| contrato|legal|direito|descumpr*|judicial*);
      (responsabiliz*|responsabilidade) .. (legal*|civil*|danos| prejuízo*|contratu*|judicial*|criminal*|objetiva);
      (estelionato|má fé|dolo|propaganda enganosa|publicidade enganosa|prática* abusiva*|enriquecimento ilícito|
      vantagem ilícita|concorrência desleal); cartório; (isso|isto) é (crime|ilegal|estelionato|fraude); boletim de
      ocorrência (contra|registr*| feito|por); delegacia; (queixa|denúncia) crime; polícia; código (civil|penal|de
      defesa|do consumidor); cdc; perícia judicial; penhora; execução judicial; cartório de protesto; protestar o
      contrato; tenho tudo (printado| gravado|documentado); lavrar ata notarial`,
    except: `(meu|o|nosso) jurídico (aceite|aprove|libere); palavra contra senha; (não|sem|nem|nada de|nenhum*) ..
      (necessidade|precis*|quer*|vejo|penso|pretend*) .. (advogad*|process*| justiça|judicial|tribunal|jurídico);
      necessidade de advogado; para tribunais; (software|sistema) para (tribunais|advogad*|escritórios); (jurídico|
      departamento jurídico) (travou|pede|usa|revisa|aprovou|não aprova| adora|quer); (calculamos|cálculo|área|módulo|
      gestão) .. multas (contratuais|de trânsito)?; multas contratuais de; boletins de ocorrência (de|módulo); (acha|
      achou|parece) que é golpe; golpe (de (mestre|vista|sorte| misericórdia)); pensa* que é golpe; vivemos de
      processos; processos e prazos; prazos processuais; (prejuízo| prejuízos) (de tempo|à usabilidade|no mês|de
      (vendas|produtividade|horas)); sem prejuízo; no prejuízo; roubo de tempo; (é|um) (roubo|assalto) (esse|o|de|à
      mão); rouba tempo; crime (esse|essa) (lentidão|layout); é um crime (ser|como|a (lentidão|demora))`,
  },
  regulated_complaint: {
    phrases: `(dados|fichas|holerites|faturas|prontuários|recibos|contratos|documentos|exames|laudos) (de|com) .. (no
      e mail|por e mail|por engano|pra outra|para outro|a um|na internet|no google|publicad*|expost*|vazad*|roubad*|
      errad*); (pro|para o|ao|à|pra) (e mail|endereço|pessoa|cliente|paciente|destinatário) errad*; destinatário
      errado; cópia para todos; (notificar|comunicar|avisar) a (cnpd|anpd|autoridade|anvisa|anatel|anac|aneel|cmvm|
      asae|erse); (sanç*|multa*|autuaç*|fiscaliz*) .. (agência|autoridade*|ministério|regulador*|procon|anvisa|anpd|
      receita|trabalho|vigilância); (abri|recebi|vi) .. (recibo|exame|exames|fatura|ficha|prontuário|holerite|
      processo) .. (de outr*|da|do| de um senhor|de uma senhora|de alguém|que não); sem palavra passe; exportação traz
      os cpfs; (anpd|procon|anatel| aneel|anvisa|bacen|banco central|cvm|cnpd|anacom|erse|infarmed|deco|ans|susep|
      antt|anac|ana|anm|cade|senacon| asae|ers|cmvm|banco de portugal|asf|imt|act|sns|ministério público|mp|tcu|
      receita federal|inmetro|vigilância sanitária|fiscalização|ouvidoria|provedor|regulador*|autoridade*|inspeção|
      coren|crm|conselho tutelar|ministério| prefeitura fiscal*|aima|cniacc|reguladora) .. (autu*|mult*|sancion*|
      notific*|exig*|pedi*|pergunt*|abri*| investig*|escrev*|inform*|denunci*|reclam*|queixa|sabe|recebe*|vai receber|
      inspecion*|audit*|cobr*|fiscaliz*| process*|acionad*|acionei|protocolo|comunicad*|comunicámos|oficiou|intim*|
      avis*|já tem|contact*|nos); (autuad*| multad*|sancionad*|notificad*|fiscalizad*|intimad*|oficiad*) (pela|pelo|
      por|na|da|do) (anpd|procon|anatel|aneel| anvisa|bacen|banco central|cvm|cnpd|anacom|erse|infarmed|ans|susep|
      antt|anac|asae|ers|autoridade*|regulador*| ministério*|fiscalização|vigilância|prefeitura|receita); (na|no|ao|à|
      pela|pelo|para|pra|junto|perante|contra| notific*|comunic*|report*|denunci*|avis*|acion*|abr*) (a|o|ao|à|na|no|
      da|do)? (anpd|procon|anatel|aneel|anvisa| bacen|cvm|cnpd|anacom|erse|infarmed|deco|ans|susep|senacon|asae|ers|
      cmvm|banco de portugal|ministério público| ouvidoria*|provedor*|autoridade* (de|nacional|competente*|sanitária*|
      reguladora*|supervisora*)|regulador*| agência (nacional|reguladora)|livro de reclamações|defesa do consumidor|
      vigilância sanitária|consumidor gov); reclame aqui; consumidor gov; livro de reclamações; (queixa|reclamação|
      denúncia) (formal|oficial|por escrito| escrita|com protocolo|registrada|registada|no|na|junto|ao|à|formalmente);
      (registo|registro|fica|conste|consta| trat*|consider*|formaliz*|protocol*) .. (queixa|reclamação) (formal|
      oficial)?; número de (protocolo|processo| reclamação); (resposta|retorno) (por escrito|dentro do prazo|no prazo|
      formal); prazo legal; (notificação| comunicação|declaração) obrigatória; (tivemos|temos|tive|obrigad*|devemos|
      fomos|foi preciso|precisamos) (de|que| a)? (notificar|comunicar|reportar|declarar|informar (a|o|os titulares))
      (a|ao|à|o|os|isso|lo)?; notificámos; notificamos (a|o) _; (72|24|setenta e duas|vinte e quatro) horas ..
      (notific*|comunic*|autoridade|prazo| report*); (incidente|ocorrência) .. (notificad*|comunicad*|reportad*|
      notificável|obrigatória|autoridade|anpd| cnpd); comunicado de incidente; vazamento (de (dados|informaç*)|dos
      dados|na|em (agosto|janeiro|março)); depois do vazamento; (fuga|vazamento|exposição|roubo|perda|violação|quebra|
      acesso (indevido|não autorizado|alheio)| divulgação) (de|a|à|aos|dos|das|do|da) (dados|informações|fichas|
      prontuário*|privacidade|holerites|documentos| base|sigilo|arquivos|cadastros|contas|fotos|ficha); acesso
      (indevido|não autorizado); (dados|fichas|ficha| prontuário*|holerite*|recibo*|fatura*|cpf|cpfs|rg|endereço*|
      planilha|conta* bancária*|telefones|emails|e mails| passaporte*|fotos|listagem|contratos|documentos|informações|
      nif|diagnóstico*|exames|resultados|arquivos| salários|cadastros|boletins|processos|laudos|nomes|ficheiro*) ...
      (de outr*|da outra|do outro|alhei*|de terceiro*|terceiro*|qualquer (um|pessoa|usuário)|para (toda|todos|todo)|
      pra (toda|todos|todo)|link aberto|link público|no google|google|indexad*|na internet|desconhecid*|vazad*|
      vazaram|expost*|exposto*|roubad*|publicad*| abert* pra|abert* para|visíve* (para|a|por)|acessíve* (para|a|por|
      sem)|concorrente|ex funcionári*|vizinh*| estranho|foi parar|foram parar|outra (empresa|unidade|clínica|filial));
      (um|qualquer) (funcionári*|usuári*| cliente) de outra (empresa|unidade|clínica) .. (ver|vendo|acess*|viu);
      indexados; (viola*|descumpr*|fere| infring*|contrari*|incumpr*) .. (lgpd|rgpd|proteção de dados|privacidade|lei
      geral|sigilo|regulament*| resolução); (direito* (de|ao) (acesso|esquecimento|eliminação|retificação)|pedido de
      (acesso|exclusão| eliminação|apagamento)( de dados)?|direitos do titular|solicitação de exclusão) .. (ignor*|sem
      resposta|não| ninguém|negad*|fora do prazo|nunca); (perder|cass*|suspens*|risco) .. (licença|alvará|habilitação|
      acreditação| concessão|registro sanitário); farmacovigilância; tecnovigilância; evento sentinela; (multa|
      autuação|auto de infração|processo administrativo|contraordenação) (da|do|na|no|por|de) (anpd|procon|anatel|
      aneel|anvisa|bacen| cvm|cnpd|anacom|erse|autoridade*|regulador*|fiscalização|lgpd|rgpd)`,
    except: `questionário de risco para o banco central; (relatório|exportação|arquivo|módulo|conector|formato|envio|
      questionário|trilha|painel|informe pro| layout) .. (banco central|bacen|cvm|anpd|anvisa|aneel|receita|
      regulador*|sped|lgpd); pro bacen eu preciso; reguladora de saúde exige; (no|na) (procon|ouvidoria) (da|do|de)
      (prefeitura|cidade|município|hospital|empresa) (usamos|nos)?; ouvidoria do hospital; livro de reclamações
      digital; (a|nossa) ouvidoria (elogiou|usa|gost*| adora|do hospital); (exportação|curso|formação|módulo|registo|
      registro|treinamento|banner|política) (sobre|de| da|do)? (lgpd|rgpd); curso sobre rgpd; (não|sem|nenhuma|nunca)
      .. (queixa*|reclamaç*|denúncia*|reclamar em órgão); reclamar em órgão; (queixas|reclamações) (de|dos) (clientes|
      hóspedes|usuários|munícipes|pacientes); módulo de reclamações; ana (é|paula|clara|maria|beatriz|nossa); ans
      (até|ou); deco (rada|ração); mp (3|4); act (ualiz)`,
  },
};
