import type { FlagLexicon } from '../lexicon/lexicon';

/** Portuguese, Brazilian and European words side by side. */
export const PORTUGUESE_FLAGS: FlagLexicon = {
  safety: {
    phrases: `ferido; ferida; feridos; feridas; ferimento*; feriu; (se|nos) machuc*; machucad*; machucou; lesão;
      lesões; lesionad*; acidente*; eletrocut*; choque elétrico; incêndio*; pegou fogo; (em) chamas; explosão;
      explosões; explodiu; superaquec*; sobreaquec*; perigo (para|de|grave|iminente); (em|corre*) perigo; perigoso*;
      perigosa*; (coloca*|põe|pôs|colocou) em (perigo|risco);
      risco* .. (vida*|saúde|físic*|pacientes|pessoas|trabalhadores|funcionários|morte|incêndio|colaboradores|
      segurança (das pessoas|dos pacientes|dos funcionários));
      (vida*|pacientes|pessoas|trabalhadores|funcionários|saúde|colaboradores) .. (em (perigo|risco)|morreu|ferid*|
      machuc*); hospitaliz*; internad*; (ao|no|para o|pro) hospital; pronto socorro; urgências; ambulância*;
      bombeiros; (dose|dosagem|medicação|medicamento*|remédio) .. (errad*|incorret*|trocad*);
      (erro*) .. (dose|dosagem|medicação|medicamento*); suicíd*;
      (morte|mortes|morreu|morreram|faleceu|falecid*|óbito); intoxic*; tóxic*;
      vazamento de gás; fuga de gás; monóxido; queimadura*; se queimou; asfixia*;
      segurança (das pessoas|dos pacientes|dos funcionários|dos trabalhadores|das crianças|dos colaboradores);
      (agred*|agressão|violência|ameaça*) .. física*;
      (alarme*|freio*|travões|botão de emergência|parada de emergência) .. (não|falh*); desmaiou; sufoc*`,
    except: `(ponto|tempo|horas) mort*; (custos|preço*|fatura) .. explodi*;
      (software|sistema|programa) (hospitalar|para hospitais|de segurança do trabalho);
      (somos|para) (um|os|o) hospital*; ambiente tóxico; perigo de perder (clientes|dados|vendas|negócio);
      seguro* de acidente*; matar o tempo; risco de perder (clientes|dados|vendas|negócio)`,
  },
  legal: {
    phrases: `advogad*;
      (ações|ação|medidas|vias|via|processo|procedimento|consequências|departamento|equipe|equipa|assessoria|
      providências) (legal|legais|judicial|judiciais|jurídic*); jurídico;
      processar* (vocês|a empresa|judicialmente|por)?; processaremos; (entrar|ir) (na|com|à) justiça; na justiça;
      tribunal; tribunais; juizado; juízo; litígio*;
      (quebra|descumprimento|incumprimento|violação|rescisão) .. (contrato|contratual|contratuais|acordo|sla);
      contrato .. (descumprid*|quebrad*|violad*); perdas e danos; danos (morais|materiais); indeniza*; indemniza*;
      responsabilidade (civil|legal|contratual); notificação (extrajudicial|judicial|formal); fraude*;
      fraudulent*; ilegal*; ilegais; ilícit*;  cláusula* abusiva*; propaganda enganosa; publicidade enganosa;
      arbitragem; negligência*; multa contratual`,
    except: `(escritório|sociedade)* de advoga*;
      (somos|para|nossos|os|muitos) advogad* (usam|usamos|utilizam|precisam|trabalham|acham|e);
      (software|ferramenta*|sistema*|setor|documentos|modelos|módulo|pesquisa|editora|conteúdo*|área|mercado) (legal|
      jurídic*); (departamento|equipe|equipa|nosso) (legal|jurídic*) (usa|utiliza|precisa|adora|gosta|acha);
      (prevenção|detecção|deteção) (de|à)? fraude*; representante legal; muito legal; (é|foi|bem|super) legal;
      processar (pagamento*|pedido*|dados|arquivo*|fatura*|folha)`,
  },
  regulated_complaint: {
    phrases: `regulador*;
      (autoridade|autoridades|órgão|órgãos|entidade|agência) .. (regulador*|reguladora*|controle|controlo|competente*|
      supervisor*|proteção de dados|consumidor|nacional|fiscaliza*|sanitári*); anpd; procon; anatel; aneel; anvisa;
      banco central; bacen; cvm; cnpd; anacom; deco; reclame aqui; livro de reclamações; ouvidor*; ouvidoria;
      provedor de justiça;
      (queixa|reclamação|denúncia) (formal|oficial|por escrito|junto|no procon|na anatel|ao procon);
      (registrar|registar|apresentar|abrir|fazer|formalizar|apresentaremos|abriremos) (uma)? (queixa|reclamação|
      denúncia) (formal|oficial|no|na|junto|contra)?;
      (denunciar|notificar|reportar|comunicar|informar) .. (autoridade*|regulador*|agência|anpd|procon|órgão*);
      (vazamento*|violação|fuga|exposição|roubo|divulgação) .. (dados|informações|privacidade|lgpd|rgpd); vazaram;
      (dados|informações) .. (pessoais|clientes|pacientes|funcionários|confidenciais|sensíveis) .. (expost*|vazad*|
      vazaram|roubad*|visíve*|enviad*|publicad*|divulgad*|compartilhad*|partilhad*|errad*|acessíve*);
      (dados|faturas|informações) de (outro|outra|outros|outras) (cliente*|empresa*|paciente*);
      (violação|descumpr*|infração|viola|incumpr*) .. (lgpd|rgpd|proteção de dados|privacidade|regulament*);
      evento* advers*; defesa do consumidor`,
    except: `(gestão|módulo|software|formulário|sistema|acompanhamento) de (queixas|reclamações|denúncias);
      (somos|para) (um|uma|o|a)? (órgão|autoridade|agência) (público|pública|regulador*)?;
      agência (de marketing|de viagens|de publicidade|digital|imobiliária); canal de denúncias;
      regulador* de (voltagem|pressão|tensão)`,
  },
  churn_intent: {
    phrases: `(cancelar*|cancelaremos|cancelamento|cancelando|cancelamos|cancelado|rescindir*|rescisão|encerrar*|
      terminar|romper) .. (contrato|assinatura|conta|serviço|licença*|acordo|plano|parceria|subscrição|vocês);
      (pensando|pensamos|penso|considera*|avalia*|decid*|vamos|vou|queremos|quero|planejamos|pretendemos|prestes a|
      ponderar|ponderamos) .. (cancelar*|sair|mudar (de|para)|trocar|deixar (de|vocês|o)|migrar*|rescindir*|
      abandonar*|buscar outr*|outr* (opções|fornecedor*|ferramenta*|alternativas)|alternativa*|concorrência|
      concorrente*|saída|cancelamento|troca);
      (não|nunca|nem|sem) .. (renovar*|renovaremos|renovarei|renovação|prorrog*|continuaremos|continuarei|continuar
      (com vocês|como cliente*|usando)|seguiremos);
      (mudar*|mudaremos|mudando|migrar*|migraremos|migrando|trocar*|trocaremos|troca|passar|ir|indo|partir) (de|para)
      .. (fornecedor*|concorrência|concorrente*|outr* (ferramenta|plataforma|sistema|software|solução|empresa|
      fornecedor|lado|produto|opção)|salesforce|hubspot|alternativa*);
      (trocar|substituir*|substituiremos) .. (vocês|sistema|ferramenta|plataforma|fornecedor|software|solução);
      avaliando a (troca|saída|mudança);
      (buscar*|buscando|buscamos|procurar*|procurando|procuramos|olhando|vendo|explor*|avaliando|avaliamos|compar*|
      test*|analisando|cotando|estudando|à procura de) .. (alternativa*|concorrência|concorrente*|outr* (fornecedor*|
      opç*|ferramenta*|soluç*|plataforma*|sistema*)|substitut*);
      (último|última) (ano|renovação|contrato) (com vocês|como cliente*)?; licitação; concorrência pública;
      repens* .. (contrato|renovação|relação|parceria|continuidade);
      (deixar|deixaremos|deixamos) de (usar|ser|pagar|utilizar); (vamos|estamos) (sair|saindo|de saída)`,
    except: `(cancelar*|cancelamento|cancelad*) .. (reuni*|pedido*|reserva*|consulta*|compromisso*|agendamento*|
      evento*|chamada*|sessão|aula*|visita*|nota*|boleto*);
      (reuni*|pedido*|reserva*|sessão|visita*|agendamento*) .. cancel*;
      (botão|opção|módulo|motivo*|taxa|política|formulário) de cancelamento;
      (não|sem|nenhum*|nem|nunca) .. (intenção|planos|ideia|pensamos|vamos|queremos|quero|penso|pretendemos) ..
      (cancelar*|sair|mudar*|trocar*|deixar*|abandonar*); não (vamos|iremos|vou) (sair|cancelar|mudar|trocar);
      (mudar*|passar|trocar|sair|ir) .. (aba*|tela*|ecrã*|vista*|senha*|idioma*|página*|modo|janela*|usuário*|
      conexão);
      (deixar|deixo|deixamos) (um|uma|meu|nosso|este|algum)? (comentário*|mensage*|avaliação|opinião|nota|recado);
      troca* de (gerente|gestor|contato|comercial|senha); terminar (uma|a|o|um) (tarefa*|processo*|pedido*|relatório*)`,
  },
  executive: {
    phrases: `(ceo|cfo|cto|cio|coo|ciso); (diretor|diretora) (geral|executiv*|financeir*|presidente); gerente geral;
      (a|nossa|sua|alta) (diretoria|direção|presidência|administração);
      (conselho|conselheiro*) (de administração|diretivo|fiscal)?; comitê executivo;
      (nosso|nossa|seu|sua|o|meu|minha) (presidente|fundador*|dono|proprietári*); diretoria; acionista*;
      administrador delegado`,
    except: `(assistente|secretária|secretário) (da|do|de) (diretoria|direção|diretor*|presidente);
      (relatório*|painel) (da|para|de) (diretoria|direção); vice presidente*; direção (errada|certa|oposta)`,
  },
  repeat_failure: {
    phrases: `(outra vez|de novo|mais uma vez) .. (mesmo|mesma|mesmos|mesmas);
      (segunda|terceira|quarta|quinta|sexta|décima|enésima|2a|3a|2ª|3ª) (vez|queda|falha|ocasião|semana);
      (report*|reclam*|avis*|ped*|solicit*|falh*|ca*|lig*|insist*) .. (três|quatro|cinco|várias|muitas|inúmeras|
      repetidas|diversas) (vezes|ocasiões);
      (continua*|seguem|segue|continuamos|ainda) .. (sem (funcionar|resolver|solução|correção|resposta)|falhando|
      igual|mal|não (funciona*|resolv*|corrig*|foi resolvid*|solucion*)|acontecendo|com (o mesmo|os mesmos|a mesma)|
      caindo|quebrado|a falhar|pendente|esperando);
      (mesmo|mesma|mesmos|mesmas) (problema*|erro*|falha*|bug*|história|queixa*|reclamação); (erro|problema|falha) recorrente*; reincid*;
      reiteradamente; repetidamente;
      (já) .. (reportamos|reportei|avisamos|reclamamos|dissemos|informamos|reclamei|avisei|relatamos|comunicamos);
      (cada|toda|todo|todos) (semana|mês|dia|vez|atualização|os dias) .. (falha*|erro*|cai*|problema*|mesmo|mesma|a
      mesma coisa|trava*); sempre (falha*|cai*); se repete*; repete se;
      (volta*|voltou|tornou|torna) a (falhar|acontecer|ocorrer|cair|travar|dar erro)`,
    except: `(nunca mais) .. (de novo|outra vez|novamente); (obrigad*|grato) (de novo|novamente|mais uma vez);
      (tarefa*|fatura*|pagamento*|reuni*|evento*|receita*|cobrança*|compromisso*|cliente*) (recorrente*|repetid*);
      de novo (cliente*|usuário*|produto*)`,
  },
  about_owner: {
    phrases: `((gerente|gestor|gestora|executivo|executiva) (de|da) conta*|account manager*|csm|(nosso|nossa|seu|meu|
      o|a) (gerente|gestor|gestora|executivo|executiva|consultor comercial|comercial)) ... (nunca|não|jamais|
      incompetente*|grosseir*|gross*|mal educad*|inútil*|ausente*|ignora*|sumiu|mentiros*|mente|mentiu|mal|péssim*|
      arrogante*|desrespeitos*|desinteressad*|despreparad*|pouco profissional);
      (queixa*|reclamação|problema*|insatisfeit*|descontente*|chatead*|decepcionad*|incompetente|péssim*|mau|ruim|
      trocar|troquem|troca|outro|outra|novo|nova) (de|com|sobre|contra|do|da|o|a)? (o|a|nosso|nossa|seu|meu|um|uma)?
      ((gerente|gestor|gestora|executivo|executiva) (de|da) conta*|account manager*|csm|executivo comercial)`,
    except: `(não|sem|nenhum|nenhuma) (temos|tenho|há|existe|um|uma)? (um|uma)? ((gerente|gestor|gestora|executivo|
      executiva) (de|da) conta*|account manager*|csm);
      não é (culpa|o problema) (de|do|da)? .. ((gerente|gestor|gestora|executivo|executiva) (de|da) conta*|account
      manager*|csm|comercial); nada contra`,
  },
};
